package dev.umpire.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, started as the launcher starts it, with H2 in a folder. */
final class Packaged implements AutoCloseable {

    static final String KINGDEE = "/v1/programs/kingdee";
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int STARTS_WITHIN_SECONDS = 60;

    private final Process process;
    private final int port;

    private Packaged(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it is ready. */
    static Packaged start(Path data, String... javaOptions) throws Exception {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("%s is missing. Maybe build first: mvn -DskipTests package".formatted(JAR));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-Xshare:auto", "-Dumpire-home=" + Path.of("").toAbsolutePath(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-jar", JAR.toString(), "serve", "--port", "" + port, "--data", data.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolveSibling(data.getFileName() + ".log").toFile())).start();
        Packaged service = new Packaged(process, port);
        for (int tries = 0; tries < STARTS_WITHIN_SECONDS * 5; tries++) {
            if (service.ready() == 200) {
                return service;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The service was not ready within %d s; see the log beside its data.".formatted(STARTS_WITHIN_SECONDS));
    }

    /** Seconds of CPU that it has used so far. */
    double cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** It gets no time of the machine until it may go on. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + process.pid()).inheritIO().start().waitFor();
    }

    int port() {
        return port;
    }

    /** The status of its readiness, or 0 when it does not answer. */
    int ready() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Of a long body, too. */
    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return CLIENT.send(request(path).timeout(Duration.ofMinutes(30)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30));
    }

    /** Tells it to end, as an operator does. */
    void terminate() {
        process.destroy();
    }

    /** Ends it as a crash does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it has ended; its exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service has not ended within 60 s of SIGTERM.");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
        ended();
    }
}
