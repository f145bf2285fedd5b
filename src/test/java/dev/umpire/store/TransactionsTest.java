package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the stores promise, the same on both databases. */
class TransactionsTest {

    private static final String ADD = "insert into slot (program, slot_key) values ('p', 'k')";

    @Nested
    class OnH2 extends Contract {
        @Override
        Database open() {
            return Databases.h2();
        }

        /** Counted by the database while it runs the query. */
        @Override
        long rowsRead(List<String> plan) {
            Matcher counted = Pattern.compile("scanCount: (\\d+)").matcher(String.join("\n", plan));
            long rows = 0;
            while (counted.find()) {
                rows += Long.parseLong(counted.group(1));
            }
            return rows;
        }
    }

    @Nested
    class OnPostgres extends Contract {
        @Override
        Database open() {
            return Databases.postgres();
        }

        /** Rows that a step gave, and those it read in vain. */
        @Override
        long rowsRead(List<String> plan) {
            Matcher counted = Pattern.compile("actual .*rows=(\\d+)|Rows Removed by Filter: (\\d+)").matcher(String.join("\n", plan));
            long rows = 0;
            while (counted.find()) {
                rows += Long.parseLong(counted.group(1) == null ? counted.group(2) : counted.group(1));
            }
            return rows;
        }
    }

    abstract static class Contract {

        private static final long FEW = 30;

        Database database;
        private Transactions transactions;

        abstract Database open();

        abstract long rowsRead(List<String> plan);

        @BeforeEach
        void start() {
            database = open();
            transactions = new Transactions(database);
        }

        @AfterEach
        void stop() {
            database.close();
        }

        String one(String sql) {
            return database.jdbi().withHandle(h -> h.select(sql).mapTo(String.class).one());
        }

        @Test
        void aFailureLeavesNothingBehind() {
            assertThatThrownBy(() -> transactions.run(handle -> {
                handle.execute(ADD);
                throw new IllegalStateException("after the insert");
            })).hasMessage("after the insert");
            assertThat(one("select count(*) from slot")).isEqualTo("0");
        }

        @Test
        void overtakenWorkIsRunAgainFromItsBeginning() {
            AtomicInteger tries = new AtomicInteger();
            String done = transactions.run(handle -> {
                handle.execute(ADD);
                if (tries.incrementAndGet() < 3) {
                    throw new Overtaken("on purpose");
                }
                return "done";
            });
            assertThat(done).isEqualTo("done");
            assertThat(one("select count(*) from slot")).isEqualTo("1");
        }

        @Test
        void workThatIsOvertakenEachTimeMayBeSentAgainLater() {
            AtomicInteger tries = new AtomicInteger();
            assertThatThrownBy(() -> transactions.run(handle -> {
                tries.incrementAndGet();
                throw new Overtaken("on purpose");
            })).isInstanceOf(Unavailable.class).hasMessage(Unavailable.OVERTAKEN);
            assertThat(tries).hasValue(6);
        }

        @Test
        void aTakenKeyIsToldBySqlStateAndTriedAgainFiveTimesAtMost() {
            AtomicInteger tries = new AtomicInteger();
            transactions.run(handle -> handle.execute(ADD));
            assertThatThrownBy(() -> transactions.run(handle -> {
                tries.incrementAndGet();
                return handle.execute(ADD);
            })).hasRootCauseInstanceOf(java.sql.SQLException.class);
            assertThat(tries).hasValue(6);
        }

        @Test
        void anotherFailureIsNotTriedAgain() {
            AtomicInteger tries = new AtomicInteger();
            assertThatThrownBy(() -> transactions.run(handle -> {
                tries.incrementAndGet();
                return handle.execute("insert into slot (program, slot_key) values ('p', null)");
            })).hasRootCauseInstanceOf(java.sql.SQLException.class);
            assertThat(tries).hasValue(1);
        }

        @Test
        void keysAreReplacedWithTheirRecord() {
            transactions.run(handle -> {
                LookupKeys.add(handle, "p", "partner", "a", Set.of("x", "y"));
                LookupKeys.add(handle, "p", "installed_base", "s", Set.of("y"));
                LookupKeys.replace(handle, "p", "partner", "a", Set.of("z"));
                assertThat(LookupKeys.find(handle, "p", Set.of("x", "y"))).containsOnlyKeys("installed_base");
                assertThat(LookupKeys.find(handle, "p", Set.of("z")).get("partner")).containsExactly("a");
                assertThat(LookupKeys.find(handle, "q", Set.of("z"))).isEmpty();
                return null;
            });
        }

        @Test
        void whoeverSharesASlotWaitsUntilTheTransactionEndsAndStrangersDoNot() throws Exception {
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            List<String> order = Collections.synchronizedList(new ArrayList<>());
            ExecutorService others = Executors.newFixedThreadPool(3);
            try {
                Future<?> first = others.submit(() -> transactions.run(handle -> {
                    Slots.lock(handle, "p", new TreeSet<>(Set.of("b", "a")));
                    held.countDown();
                    await(goOn);
                    return order.add("first");
                }));
                held.await();
                Future<?> rival = others.submit(() -> transactions.run(handle -> {
                    Slots.lock(handle, "p", new TreeSet<>(Set.of("c", "b")));
                    return order.add("rival");
                }));
                others.submit(() -> transactions.run(handle -> {
                    Slots.lock(handle, "p", new TreeSet<>(Set.of("d")));
                    Slots.lock(handle, "q", new TreeSet<>(Set.of("b")));
                    return order.add("stranger");
                })).get(5, TimeUnit.SECONDS);
                TimeUnit.MILLISECONDS.sleep(200);
                goOn.countDown();
                first.get(5, TimeUnit.SECONDS);
                rival.get(5, TimeUnit.SECONDS);
            } finally {
                others.shutdownNow();
            }
            assertThat(order).containsExactly("stranger", "first", "rival");
        }

        @Test
        void aTransactionThatFailsGivesItsSlotsBack() throws Exception {
            TreeSet<String> slots = new TreeSet<>(Set.of("a"));
            assertThatThrownBy(() -> transactions.run(handle -> {
                Slots.lock(handle, "p", slots);
                throw new IllegalStateException("own");
            })).hasMessage("own");
            ExecutorService other = Executors.newSingleThreadExecutor();
            assertThat(other.submit(() -> transactions.run(handle -> {
                Slots.lock(handle, "p", slots);
                return "held";
            })).get(5, TimeUnit.SECONDS)).isEqualTo("held");
            other.shutdownNow();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void candidatesAreFoundThroughAnIndex() {
            database.jdbi().useHandle(handle -> {
                handle.execute("insert into lookup_key (program, lookup_key, record_type, record_id) "
                        + "select 'p', 'name:' || x.n, 'registration', 'R-' || x.n from (" + numbers() + ") as x(n)");
                handle.execute("insert into registration (program, id, version, status, document) "
                        + "select 'p', 'R-' || x.n, 1, 'APPROVED', '{}' from (" + numbers() + ") as x(n)");
                handle.execute("analyze");
            });
            assertThat(read(LookupKeys.FIND, "keys", List.of("name:7", "name:8"))).isBetween(2L, FEW);
            assertThat(read(documents().findAllSql(), "ids", List.of("R-7", "R-8"))).isBetween(2L, FEW);
            assertThat(read("select document from registration where program = :program and document in (<ids>)", "ids", List.of("x")))
                    .as("this test can tell a scan").isGreaterThan(FEW);
        }

        private static Documents<dev.umpire.casefile.Partner> documents() {
            return new Documents<>("registration", dev.umpire.casefile.Partner.class);
        }

        /** How many rows the query reads with these values bound. */
        private long read(String sql, String list, List<String> values) {
            List<String> plan = database.jdbi().withHandle(h -> h.createQuery("explain analyze " + sql)
                    .bind("program", "p").bindList(list, values).mapTo(String.class).list());
            return rowsRead(plan);
        }

        private static String numbers() {
            return "with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) select i from n";
        }
    }
}
