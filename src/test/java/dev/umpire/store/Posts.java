package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Requests that store one row each, from several threads, and what each of them was told. */
final class Posts implements AutoCloseable {

    private static final int THREADS = 6;

    private final Consumer<String> store;
    private final List<Thread> threads = new ArrayList<>();
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    final Set<String> unknown = ConcurrentHashMap.newKeySet();
    final ConcurrentLinkedQueue<Throwable> others = new ConcurrentLinkedQueue<>();
    final AtomicLong refused = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean ended;

    /** @param store stores a row with this key, or throws */
    Posts(Consumer<String> store) {
        this.store = store;
        for (int i = 0; i < THREADS; i++) {
            String name = "t" + i + "-";
            threads.add(new Thread(() -> run(name)));
        }
        threads.forEach(Thread::start);
    }

    static Posts to(Transactions transactions) {
        return new Posts(key -> transactions.run(handle -> handle.execute("insert into slot (program, slot_key) values ('p', ?)", key)));
    }

    private void run(String name) {
        for (int i = 0; !ended; i++) {
            String key = name + i;
            long begin = System.nanoTime();
            try {
                store.accept(key);
                acknowledged.add(key);
            } catch (Unavailable e) {
                refused.incrementAndGet();
                if (e.getMessage().equals(Unavailable.UNKNOWN)) {
                    unknown.add(key);
                }
            } catch (RuntimeException e) {
                others.add(e);
            }
            longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
            pause(5);
        }
    }

    /** Waits until rows are stored again, for so long at most. */
    void awaitMore(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        int before = acknowledged.size();
        while (acknowledged.size() < before + THREADS) {
            assertThat(System.nanoTime()).as("nothing stored within %s; failures %s", most, others.peek()).isLessThan(end);
            pause(5);
        }
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row that was acknowledged is there, and no other but those of which nobody was told anything certain. */
    void agreeWith(Database database) {
        close();
        List<String> rows = database.jdbi().withHandle(h -> h.select("select slot_key from slot").mapTo(String.class).list());
        Set<String> stored = new TreeSet<>(rows);
        assertThat(stored).containsAll(acknowledged);
        stored.removeAll(acknowledged);
        assertThat(unknown).containsAll(stored);
    }

    @Override
    public void close() {
        ended = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
