package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A cache holds so many characters, however they come. */
class BoundedCacheTest {

    private static final int HEAVIEST = 100_000;

    private static BoundedCache<String, String> cache(ToIntBiFunction<String, String> characters) {
        return new BoundedCache<>(HEAVIEST, characters, key -> key + key);
    }

    private static long heldAtMost(BoundedCache<String, String> cache) {
        long most = 0;
        for (int i = 0; i < 400; i++) {
            cache.of(i + "x".repeat(1000));
            most = Math.max(most, cache.entries().entrySet().stream().mapToLong(e -> e.getKey().length() + e.getValue().length()).sum());
        }
        return most;
    }

    @Test
    void manyLargeNamesHoldNoMoreThanTheBound() {
        assertThat(heldAtMost(cache((key, value) -> key.length() + value.length()))).isBetween(HEAVIEST / 2L, (long) HEAVIEST);
    }

    @Test
    void whenItIsFullOneGoesAndNotAll() {
        BoundedCache<String, String> cache = cache((key, value) -> key.length() + value.length());
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 1000; i++) {
            cache.of(i + "x".repeat(1000));
            least = i < 100 ? least : Math.min(least, cache.entries().size());
        }
        assertThat(least).isGreaterThan(HEAVIEST / 3300);
    }

    @Test
    void entriesThatWereOnlyCountedWouldHoldMore() {
        assertThat(heldAtMost(cache((key, value) -> 0))).isGreaterThan(10L * HEAVIEST);
    }

    @Test
    void whatIsHeavierThanTheWholeCacheIsNotKept() {
        BoundedCache<String, String> cache = cache((key, value) -> key.length() + value.length());

        assertThat(cache.of("x".repeat(HEAVIEST))).hasSize(2 * HEAVIEST);
        assertThat(cache.entries()).isEmpty();
        assertThat(cache.weight()).isZero();
    }

    @Test
    void aResultIsComputedOnceWhileItIsKept() {
        AtomicInteger computed = new AtomicInteger();
        BoundedCache<String, Integer> cache = new BoundedCache<>(HEAVIEST, (key, value) -> key.length(), key -> computed.incrementAndGet());

        assertThat(IntStream.range(0, 5).map(i -> cache.of("a"))).containsOnly(1);
        assertThat(cache.weight()).isEqualTo(201);
    }

    /** What is weighed is what is there: signs with several readings, names within names, cores. */
    @Test
    void aNameWeighsWhatItsReadingsWeighToo() {
        CompanyName plain = CompanyName.of("Acme Tools Ltd");
        CompanyName manyReadings = CompanyName.of("重行长乐科技有限公司(Acme Tools Ltd)");

        assertThat(manyReadings.characters()).isGreaterThan(manyReadings.full().length() + manyReadings.text().length()
                + manyReadings.core().readings().stream().mapToInt(String::length).sum());
        assertThat(plain.characters()).isBetween(40, 120);
        assertThat(Profile.of(Customer.named("Acme Tools Ltd", null)).name()).isEqualTo(plain);
    }
}
