package dev.umpire.registration.online;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two processes over one PostgreSQL, in each of which a partner registers the same customer at the same instant, spelt
 * otherwise. {@code -Dumpire.rounds=300} makes more of it.
 */
class TwoProcessesTest {

    private static final int ROUNDS = Integer.getInteger("umpire.rounds", 30);
    private static final int MILLIS_BEFORE = 8;

    /** Two spellings that are STRONG and share neither claim nor full name; the third pair is CERTAIN. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("深圳市%s科技有限公司", "%s科技(深圳)有限公司"),
            List.of("深圳市%s精密机械有限公司", "深圳市南山区%s精密机械有限公司"),
            List.of("深圳市%s电子有限公司", "深圳%s電子有限責任公司"),
            List.of("广东省深圳市%s有限公司", "深圳%s"));

    @Test
    void exactlyOneIsProtected() throws Exception {
        assertThat(protectedIn(ROUNDS, true)).hasSize(ROUNDS).containsOnly(1);
    }

    @Test
    void withoutLocksBothAreSometimes() throws Exception {
        assertThat(protectedIn(ROUNDS, false)).contains(2);
    }

    /** How many of the two were protected, round by round. */
    private static List<Integer> protectedIn(int rounds, boolean locks) throws Exception {
        String url = Databases.postgresUrl();
        try (Database database = Databases.open(url)) {
            new Office(database).withPartner("beifang").withPartner("huadong");
        }
        List<Integer> winners = new ArrayList<>();
        try (Contender one = Contender.start(url, "beifang", locks); Contender other = Contender.start(url, "huadong", locks)) {
            one.registerAt(0, "深圳市暖身科技有限公司");
            other.registerAt(0, "深圳市预热电子有限公司");
            assertThat(List.of(one.answer(), other.answer())).containsOnly("APPROVED");
            for (int round = 0; round < rounds; round++) {
                String brand = brand(round);
                List<String> spelling = SPELLINGS.get(round % SPELLINGS.size());
                long instant = System.currentTimeMillis() + MILLIS_BEFORE;
                one.registerAt(instant, spelling.get(0).formatted(brand));
                other.registerAt(instant, spelling.get(1).formatted(brand));
                winners.add((int) List.of(one.answer(), other.answer()).stream().filter("APPROVED"::equals).count());
            }
        }
        return winners;
    }

    /** Unlike all others, in sound too. */
    private static String brand(int round) {
        return Character.toString(0x4E8C + round) + Character.toString(0x7530 - round) + Character.toString(0x5DDD + 7 * round)
                + Character.toString(0x6797 + 3 * round);
    }
}
