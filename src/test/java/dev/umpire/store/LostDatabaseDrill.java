package dev.umpire.store;

import dev.umpire.web.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the database away from a running service, under load, and prints what its callers met. After {@code mvn package}:
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.store.LostDatabaseDrill 21300 down-3 down-10 ended frozen-20 full read-only</pre>
 *
 * <p>The last two need root: one mounts a small file system, the other makes the file immutable.
 */
public final class LostDatabaseDrill {

    private static final Pattern ID = Pattern.compile("\"id\":\"(R-[0-9A-Z]+)\"");
    private static final int CLIENTS = 8;
    private static final Duration BEFORE = Duration.ofSeconds(4);
    private static final Duration AFTER = Duration.ofSeconds(6);

    private final String base;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final AtomicLong withoutRetryAfter = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong lastGood = new AtomicLong();
    private volatile boolean ended;

    private LostDatabaseDrill(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        System.out.printf("%-10s %8s %9s %8s %9s %9s %9s %10s %8s %9s  %s%n", "drill", "stored", "recorded", "lost", "longest s",
                "unready s", "ready s", "post s", "log KB", "no header", "answers");
        for (int i = 1; i < arguments.length; i++) {
            new LostDatabaseDrill(port + i).run(arguments[i]);
        }
    }

    private void run(String drill) throws Exception {
        Path folder = Files.createTempDirectory("drill");
        try (Fault fault = Fault.of(drill, folder)) {
            Path log = folder.resolve("log");
            Process service = service(fault, log);
            try {
                await(200, Duration.ofSeconds(60));
                send("PUT", "/v1/programs/kingdee/partners/p1", """
                        {"name": "P", "status": "ACTIVE", "tier": "DEEP", "types": ["DISTRIBUTION"],
                         "authorizations": [{"productLine": "K3", "territory": "CN", "from": "2020-01-01"}],
                         "certifications": [{"code": "K3", "validUntil": "2099-12-31"}]}""");
                measure(drill, fault, log);
            } finally {
                service.destroy();
                if (!service.waitFor(30, TimeUnit.SECONDS)) {
                    System.out.println("The service did not end within 30 s");
                    service.destroyForcibly();
                }
            }
        }
    }

    private Process service(Fault fault, Path log) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-Dumpire-home=" + Path.of("").toAbsolutePath(), "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "target/quarkus-app/quarkus-run.jar",
                "serve", "--port", base.substring(base.lastIndexOf(':') + 1));
        command.command().addAll(fault.options());
        command.environment().putAll(fault.environment());
        return command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private void measure(String drill, Fault fault, Path log) throws Exception {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Thread(this::post));
        }
        clients.forEach(Thread::start);
        Thread.sleep(BEFORE.toMillis());
        long logBefore = Files.size(log);
        long away = System.nanoTime();
        fault.begin();
        String unready = since(away, 503, fault.lasts());
        Thread.sleep(Math.max(0, fault.lasts().toMillis() - (System.nanoTime() - away) / 1_000_000));
        fault.end();
        long back = System.nanoTime();
        String ready = since(back, 200, Duration.ofSeconds(30));
        while (lastGood.get() < back && System.nanoTime() - back < 30_000_000_000L) {
            Thread.sleep(5);
        }
        double posted = lastGood.get() < back ? Double.NaN : (System.nanoTime() - back) / 1e9;
        Thread.sleep(AFTER.toMillis());
        ended = true;
        for (Thread client : clients) {
            client.join();
        }
        long logged = Files.size(log) - logBefore;
        Set<String> recorded = recorded();
        long lost = acknowledged.stream().filter(id -> !recorded.contains(id)).count();
        System.out.printf("%-10s %8d %9d %8d %9.1f %9s %9s %10.1f %8.1f %9d  %s%n", drill, acknowledged.size(), recorded.size(), lost,
                longest.get() / 1e9, unready, ready, posted, logged / 1024.0, withoutRetryAfter.get(), new TreeMap<>(statuses));
    }

    private void post() {
        while (!ended) {
            long begin = System.nanoTime();
            try {
                HttpResponse<String> answer = send("POST", "/v1/programs/kingdee/deal-registrations", Http.deal("p1"));
                statuses.computeIfAbsent(answer.statusCode(), s -> new AtomicLong()).incrementAndGet();
                if (answer.statusCode() == 201) {
                    Matcher id = ID.matcher(answer.body());
                    if (!id.find()) {
                        throw new IllegalStateException(answer.body());
                    }
                    acknowledged.add(id.group(1));
                    lastGood.set(begin);
                } else {
                    withoutRetryAfter.addAndGet(answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent() ? 0 : 1);
                    Thread.sleep(20);
                }
            } catch (IOException e) {
                statuses.computeIfAbsent(0, s -> new AtomicLong()).incrementAndGet();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
        }
    }

    private Set<String> recorded() throws IOException, InterruptedException {
        Set<String> found = new HashSet<>();
        for (int page = 0, before = -1; found.size() > before; page++) {
            before = found.size();
            Matcher id = ID.matcher(send("GET", "/v1/programs/kingdee/deal-registrations?size=500&page=" + page, null).body());
            while (id.find()) {
                found.add(id.group(1));
            }
        }
        return found;
    }

    private String since(long begin, int status, Duration most) throws IOException, InterruptedException {
        while (System.nanoTime() - begin < most.toNanos()) {
            if (send("GET", "/q/health/ready", null).statusCode() == status) {
                return "%.1f".formatted((System.nanoTime() - begin) / 1e9);
            }
            Thread.sleep(50);
        }
        return "never";
    }

    private void await(int status, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (send("GET", "/q/health/ready", null).statusCode() == status) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(200);      // not there yet
            }
        }
        throw new IllegalStateException("The service does not start.");
    }

    private HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        BodyPublisher sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return http.send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60)).method(method, sent).build(), BodyHandlers.ofString());
    }

    /** What is done to the database, and undone. */
    interface Fault extends AutoCloseable {

        List<String> options();

        Map<String, String> environment();

        Duration lasts();

        void begin() throws Exception;

        void end() throws Exception;

        @Override
        void close() throws IOException;

        static Fault of(String drill, Path folder) throws IOException {
            String[] words = drill.split("-(?=\\d)");
            Duration lasts = Duration.ofSeconds(words.length == 1 ? 10 : Long.parseLong(words[1]));
            return words[0].matches("full|read-only") ? new Disk(words[0].equals("full"), lasts, folder)
                    : new ServerFault(words[0], lasts, new Server(folder.resolve("pg")));
        }
    }

    /** A PostgreSQL that is stopped, frozen, or ends connections. */
    record ServerFault(String kind, Duration lasts, Server server) implements Fault {

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("UMPIRE_DATABASE_URL", server.url(), "UMPIRE_DATABASE_USER", "postgres");
        }

        @Override
        public void begin() {
            switch (kind) {
                case "down" -> server.stop();
                case "frozen" -> server.freeze();
                case "ended" -> server.endConnections(3);
                default -> throw new IllegalArgumentException(kind);
            }
        }

        @Override
        public void end() {
            switch (kind) {
                case "down" -> server.start();
                case "frozen" -> server.thaw();
                case "ended" -> server.endConnections(3);
                default -> throw new IllegalArgumentException(kind);
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** H2 on a file system of its own that is filled up, or in a file that nobody may write to, root included (ext4). */
    record Disk(boolean full, Duration lasts, Path folder) implements Fault {

        Disk {
            sh(full ? "mkdir -p %1$s/disk && mount -t tmpfs -o size=200m tmpfs %1$s/disk" : "mkdir -p %1$s/disk", folder);
        }

        @Override
        public List<String> options() {
            return List.of("--data", folder.resolve("disk/data").toString());
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public void begin() {
            sh(full ? "dd if=/dev/zero of=%s/disk/filler bs=64k 2>/dev/null || true" : "chattr +i %s/disk/data/umpire.mv.db", folder);
        }

        @Override
        public void end() {
            sh(full ? "rm %s/disk/filler" : "chattr -i %s/disk/data/umpire.mv.db", folder);
        }

        @Override
        public void close() {
            sh(full ? "umount -l %s/disk" : "true", folder);
        }

        private static void sh(String command, Path folder) {
            try {
                Process process = new ProcessBuilder("sh", "-c", command.formatted(folder)).inheritIO().start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(command.formatted(folder));
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
