package dev.umpire.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.replay.Kingdee;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is kept has happened: today counts, tomorrow does not. A case file may be of any day and says so itself. */
class NothingFromTheFutureTest {

    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Customer ACME = Customer.named("Acme Tools Ltd", "CN-440300");

    private static List<String> kept(Consumer<Check> checked) {
        return pointers(Check.ofRecord(Kingdee.VERSION.program(), id -> true, NOON), checked);
    }

    private static List<String> inACaseFile(Consumer<Check> checked) {
        return pointers(Check.ofCaseFile(Kingdee.VERSION.program(), id -> true, NOON), checked);
    }

    private static List<String> pointers(Check check, Consumer<Check> checked) {
        checked.accept(check);
        return check.problems().stream().map(BadField::pointer).toList();
    }

    private static Consumer<Check> sale(LocalDate soldOn) {
        return check -> InstalledBaseCheck.check(new InstalledBase("S-1", ACME, "K3", "huadong", soldOn), check);
    }

    private static Consumer<Check> opportunity(LocalDate openedOn, LocalDate lastActivityOn) {
        return check -> DirectOpportunityCheck.check(
                new DirectOpportunity("O-1", ACME, "K3", openedOn, lastActivityOn, DirectOpportunity.Status.OPEN), check);
    }

    private static Consumer<Check> grant(Instant measuredAt) {
        return check -> GrantCheck.check(new ExclusivityGrant("G-1", "huadong", null, TODAY, TODAY, BigDecimal.TEN, BigDecimal.ONE, measuredAt), check);
    }

    @Test
    void aSale() {
        assertThat(kept(sale(TODAY))).isEmpty();
        assertThat(kept(sale(TODAY.plusDays(1)))).containsExactly("/soldOn");
        assertThat(inACaseFile(sale(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void anOpportunity() {
        assertThat(kept(opportunity(TODAY, TODAY))).isEmpty();
        assertThat(kept(opportunity(TODAY.plusDays(1), TODAY.plusDays(1)))).containsExactly("/openedOn", "/lastActivityOn");
    }

    @Test
    void aMeasurementOfAGrant() {
        assertThat(kept(grant(NOON))).isEmpty();
        assertThat(kept(grant(NOON.plusSeconds(86_400)))).containsExactly("/measuredAt");
    }
}
