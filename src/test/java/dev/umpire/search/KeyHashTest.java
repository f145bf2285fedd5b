package dev.umpire.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.identity.PreparedCustomer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyHashTest {

    private static final int OF_A_PAGE = 50;

    @Test
    void isThatOfItsFunctionsSoThatWhatIsStoredIsFound() {
        assertThat(List.of(PreparedCustomer.FUNCTIONS, KeyHash.of("kingdee-cn", "head:奥特佳"), KeyHash.of("kingdee-cn", "sound:aotejia"), KeyHash.of("kingdee-cn", "name:")))
                .as("raise PreparedCustomer.FUNCTIONS where a key gets another hash").containsExactly(4, 7910869050191238558L, 4334529050231911155L, 248035534L);
    }

    @Test
    void keepsProgramsAndKeysApart() {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            hashes.add(KeyHash.of("one", "head:东方红" + i));
            hashes.add(KeyHash.of("other", "head:东方红" + i));
        }
        assertThat(hashes).hasSizeGreaterThan(39_990);
    }

    @Test
    void putsMostKeysOfACustomerSideBySideEvenAmongThousandsThatBeginAlike() {
        Random random = new Random(3);
        long[] index = IntStream.range(0, 5_000).mapToObj(i -> beginningAlike(random)).flatMap(customer -> hashes(customer).stream())
                .mapToLong(Long::longValue).sorted().toArray();

        double pages = 0;
        double keys = 0;
        for (int i = 0; i < 200; i++) {
            Set<Long> hashes = hashes(beginningAlike(random));
            keys += hashes.size();
            pages += hashes.stream().map(hash -> Math.abs(Arrays.binarySearch(index, hash)) / OF_A_PAGE).distinct().count();
        }

        assertThat(index.length / OF_A_PAGE).as("pages of all").isGreaterThan(1_000);
        assertThat(pages / keys).as("pages of a key").isLessThan(0.72);
    }

    private static PreparedCustomer beginningAlike(Random random) {
        String signs = random.ints(3, 0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining());
        return PreparedCustomer.of(Customer.named("深圳市东方%s科技有限公司".formatted(signs), null), "CN-440300");
    }

    private static Set<Long> hashes(PreparedCustomer customer) {
        return customer.storedKeys().stream().map(key -> KeyHash.of("kingdee-cn", key)).collect(Collectors.toSet());
    }
}
