package dev.umpire.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Program;
import dev.umpire.intake.Kingdee;
import org.junit.jupiter.api.Test;

/** What was prepared before goes, to the last key, however the keys fall into pieces. */
class UnusedTest extends AtAnEmptyRegister {

    private static final Program PROGRAM = Kingdee.VERSION.program();

    @Test
    void allKeysOfThePastGoAndThoseOfTodayStay() {
        long first = prepared(0);
        long keys = count("customer_key");
        long customers = count("customer");
        long last = prepared(first);
        assertThat(count("customer_key")).isEqualTo(2 * keys);
        assertThat(last).isGreaterThan(first);

        new Unused(transactions, 7).remove(first);

        assertThat(count("customer_key")).isEqualTo(keys);
        assertThat(count("customer_key where customer_id <= " + first)).isZero();
        assertThat(count("customer")).isEqualTo(customers);
    }

    @Test
    void ofNobodyNothingIsTakenAway() {
        prepared(0);
        long keys = count("customer_key");

        new Unused(transactions, 7).remove(0);

        assertThat(count("customer_key")).isEqualTo(keys);
    }

    /** Some forty whose names begin alike, so that many share a hash. */
    private long prepared(long laterThan) {
        return transactions.run(handle -> {
            for (int i = 0; i < 40; i++) {
                CustomerRecords.putAnew(handle, PROGRAM, "registration", "R-" + i,
                        Customer.named("深圳市东方" + Character.toString(0x6C5F + 13 * i) + "贸易有限公司", "CN-440300"), Bearing.standing("K3", null), laterThan);
            }
            return handle.select("select max(id) from customer").mapTo(Long.class).one();
        });
    }

    private long count(String table) {
        return database.jdbi().withHandle(handle -> handle.select("select count(*) from " + table).mapTo(Long.class).one());
    }
}
