package dev.umpire.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five hundred clients that send a byte a second, and begin anew when they are cut off: half of them never end the head
 * of their request, half of them never end its body. Beside them somebody reads a list; how long that takes at most is
 * measured with and without them.
 */
@Tag("bench")
class SlowClientsLoad {

    private static final int CLIENTS = Integer.getInteger("clients", 500);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int WARM_UP_SECONDS = 20;
    private static final String HEAD = "GET " + Packaged.KINGDEE + "/partners HTTP/1.1\r\nHost: x\r\nX-Long: ";
    private static final String BODY = "POST " + Packaged.KINGDEE + "/deal-registrations HTTP/1.1\r\nHost: x\r\n"
            + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n";

    private volatile boolean over;
    private int cutOff;

    @Test
    void holdUpNobody(@TempDir Path folder) throws Exception {
        try (Packaged service = Packaged.start(folder.resolve("data"))) {
            percentiles(service, WARM_UP_SECONDS);
            long[] quiet = percentiles(service, SECONDS);
            Thread slow = new Thread(() -> trickle(service.port()));
            slow.start();
            TimeUnit.SECONDS.sleep(2);
            long[] beside = percentiles(service, SECONDS);
            over = true;
            slow.join();
            System.out.printf("quiet: median %.1f ms, p99 %.1f ms; beside %d slow clients: median %.1f ms, p99 %.1f ms; %d were cut off%n",
                    quiet[0] / 1e6, quiet[1] / 1e6, CLIENTS, beside[0] / 1e6, beside[1] / 1e6, cutOff);
            assertThat(beside[1]).isLessThanOrEqualTo(2 * quiet[1]);
            assertThat(cutOff).isGreaterThan(CLIENTS);
        }
    }

    /** The median and the 99th percentile in nanoseconds. */
    private static long[] percentiles(Packaged service, int seconds) throws Exception {
        List<Long> taken = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            long before = System.nanoTime();
            assertThat(service.get(Packaged.KINGDEE + "/partners").statusCode()).isEqualTo(200);
            taken.add(System.nanoTime() - before);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        taken.sort(null);
        return new long[] {taken.get(taken.size() / 2), taken.get(taken.size() * 99 / 100)};
    }

    private void trickle(int port) {
        try {
            List<SocketChannel> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(begun(port, i));
            }
            while (!over) {
                TimeUnit.SECONDS.sleep(1);
                for (int i : IntStream.range(0, CLIENTS).toArray()) {
                    if (!sent(clients.get(i))) {
                        cutOff++;
                        clients.get(i).close();
                        clients.set(i, begun(port, i));
                    }
                }
            }
            for (SocketChannel client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SocketChannel begun(int port, int number) throws IOException {
        SocketChannel client = SocketChannel.open(new InetSocketAddress("localhost", port));
        client.write(ByteBuffer.wrap((number % 2 == 0 ? HEAD : BODY).getBytes(StandardCharsets.US_ASCII)));
        client.configureBlocking(false);
        return client;
    }

    /** Whether the server still listens to this client. */
    private static boolean sent(SocketChannel client) {
        try {
            client.write(ByteBuffer.wrap(new byte[] {' '}));
            return client.read(ByteBuffer.allocate(1000)) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
