package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.UnreadableDocument;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is kept of a customer says as much as the customer itself. */
class PreparedCustomerTest {

    @Test
    void whatIsReadBackMatchesAndIsFoundAsBefore() {
        Respellings respellings = new Respellings(7);
        IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);
        for (int i = 0; i < 2_000; i++) {
            List<Respellings.Written> pair = respellings.pair();
            PreparedCustomer one = PreparedCustomer.of(pair.get(0).customer(), pair.get(0).city());
            PreparedCustomer other = PreparedCustomer.of(pair.get(1).customer(), pair.get(1).city());
            PreparedCustomer readBack = PreparedCustomer.read(one.written());
            assertThat(readBack.written()).isEqualTo(one.written());
            assertThat(readBack.storedKeys()).isEqualTo(one.storedKeys());
            assertThat(readBack.soughtKeys()).isEqualTo(one.soughtKeys());
            assertThat(matcher.match(readBack, other)).isEqualTo(matcher.match(one, other));
        }
    }

    @Test
    void whatIsNoPreparedCustomerIsRefused() {
        Assertions.assertThatThrownBy(() -> PreparedCustomer.read("[null]")).isInstanceOf(UnreadableDocument.class);
    }
}
