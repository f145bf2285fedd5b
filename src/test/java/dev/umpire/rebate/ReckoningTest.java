package dev.umpire.rebate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.adjudication.Adjudicator;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.UnreadableRecord;
import dev.umpire.replay.Kingdee;
import dev.umpire.ruling.PartnerView;
import dev.umpire.ruling.Ruling;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a claim comes to, beside what the cases of the packs say. */
class ReckoningTest {

    private static final Instant SUBMITTED = Instant.parse("2027-04-10T02:00:00Z");
    private static final Partner HUADONG = new Partner("huadong", "Huadong", Partner.Status.ACTIVE, "DEEP", null, null, null, null, null, null);

    private static Ruling ruling(Figures figures, UnreadableRecord... unreadable) {
        RebateRequest request = new RebateRequest("huadong", "2027-Q1", null, List.of(new Evidence("HALF_YEAR_REPORT", LocalDate.of(2027, 1, 15), null),
                new Evidence("SELL_THROUGH_PROOF", LocalDate.of(2027, 4, 1), null)), SUBMITTED, null);
        return new Adjudicator().adjudicate(Kingdee.VERSION, new CaseFile(RebateKind.CODE, "kingdee", SUBMITTED, request, HUADONG, List.of(HUADONG), null, null,
                null, null, null, figures, List.of(unreadable), false));
    }

    private static RebateFigures k3(String revenue, RebateFigures.Taken... measures) {
        return new RebateFigures(Map.of("K3", new BigDecimal(revenue)), Map.of("K3", new BigDecimal("1000000")), null, null, List.of(measures), null, null, null);
    }

    private static RebateAward award(Ruling ruling) {
        return (RebateAward) ruling.award();
    }

    @Test
    void severalPercentagesAreTakenTogether() {
        Ruling ruling = ruling(k3("1000000", new RebateFigures.Taken("QUARTER_REBATE_CUT", new BigDecimal("20"), null),
                new RebateFigures.Taken("OTHER_CUT", new BigDecimal("30"), null)));

        assertThat(award(ruling).total()).isEqualTo("25000.00");
        assertThat(ruling.outcome()).isEqualTo(RebateOutcome.PARTIAL);
    }

    @Test
    void percentagesOfMoreThanAllTakeAll() {
        assertThat(award(ruling(k3("1000000", new RebateFigures.Taken("ONE", new BigDecimal("60"), null),
                new RebateFigures.Taken("TWO", new BigDecimal("60"), null)))).total()).isEqualTo("0.00");
    }

    @Test
    void aCapThatCutsNothingIsNotTold() {
        Ruling ruling = ruling(k3("1000000"));

        assertThat(ruling.findings()).extracting(Ruling.Reported::clause).containsExactly("7.1");
        assertThat(award(ruling).cap()).isEqualTo("120000.00");
    }

    @Test
    void aDealThatCannotBeReadBringsTheClaimBeforeAPerson() {
        Ruling ruling = ruling(k3("1000000"), new UnreadableRecord("registration", "R-1"));

        assertThat(ruling.outcome()).isEqualTo(RebateOutcome.ESCALATED);
        assertThat(ruling.findings()).extracting(Ruling.Reported::clause).containsExactly("C.12");
        assertThat(award(ruling).total()).as("what it would come to").isEqualTo("50000.00");
    }

    @Test
    void thePartnerReadsAllOfItsClaim() {
        PartnerView view = PartnerView.of(ruling(k3("1000000")), "huadong");

        assertThat(view.award()).isEqualTo(award(ruling(k3("1000000"))));
        assertThat(view.findings()).singleElement().satisfies(reason -> assertThat(reason.message().en()).isEqualTo("From 100 % of the target, K3 net revenue earns 5 %."));
    }
}
