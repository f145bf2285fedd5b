package dev.umpire.registration.online;

import dev.umpire.store.Database;
import dev.umpire.web.Http;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How the file of H2 grows: registers deals of customers whom nobody else has, on eight threads, and prints after each
 * so many the size of the file and the rate; in the end its size after it was closed.
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.registration.FileGrowth DEALS STEP [MORE-OF-THE-URL]</pre>
 */
final class FileGrowth {

    private static final int THREADS = 8;
    private static final int CONNECTIONS = 16;
    private static final int REST_SECONDS = 15;
    private static final double MEGABYTE = 1 << 20;

    public static void main(String[] arguments) throws Exception {
        int deals = Integer.parseInt(arguments[0]);
        int step = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("growth");
        File file = folder.resolve("umpire.mv.db").toFile();
        String url = "jdbc:h2:file:" + folder.resolve("umpire") + (arguments.length > 2 ? arguments[2] : "");
        System.out.println(url);
        System.out.printf("%8s %8s %8s %10s%n", "deals", "MB", "per s", "KB a deal");
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        try (Database database = Database.open(url, "umpire", "umpire", CONNECTIONS, Duration.ofSeconds(60))) {
            Office office = new Office(database).withPartner("p1");
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(new Thread(() -> {
                    while (done.getAndIncrement() < deals) {
                        office.register("p1", Office.customer(Http.freshName(), null));
                    }
                }));
            }
            threads.forEach(Thread::start);
            long last = begin;
            for (int next = step; next <= deals; next += step) {
                while (done.get() < next) {
                    Thread.sleep(10);
                }
                long now = System.nanoTime();
                System.out.printf("%8d %8.1f %8.0f %10.1f%n", next, file.length() / MEGABYTE, step * 1e9 / (now - last),
                        file.length() / 1024.0 / next);
                last = now;
            }
            for (Thread thread : threads) {
                thread.join();
            }
            double size = file.length() / MEGABYTE;
            Thread.sleep(REST_SECONDS * 1000L);
            System.out.printf("after %d s of rest %.1f MB, before %.1f MB%n", REST_SECONDS, file.length() / MEGABYTE, size);
        }
        System.out.printf("closed: %.1f MB, %.1f KB a deal; %.0f s%n", file.length() / MEGABYTE, file.length() / 1024.0 / deals,
                (System.nanoTime() - begin) / 1e9);
    }

    private FileGrowth() { }
}
