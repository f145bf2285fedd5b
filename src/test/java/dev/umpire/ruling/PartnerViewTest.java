package dev.umpire.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Json;
import dev.umpire.casefile.Share;
import dev.umpire.casefile.Text;
import dev.umpire.identity.Match;
import dev.umpire.identity.Strength;
import dev.umpire.registration.DealAward;
import dev.umpire.registration.DealKind;
import dev.umpire.registration.DealOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the loser of a conflict may see. The rival's names stand in every place where a ruling can have them. */
class PartnerViewTest {

    private static final List<Share> SHARES = List.of(new Share("rival-partner", BigDecimal.TEN), new Share("asker", BigDecimal.ONE),
            new Share("DIRECT", BigDecimal.ONE));

    private static final Ruling RULING = new Ruling("ruling-1", DealKind.CODE, "kingdee", "f00", Instant.parse("2026-03-02T02:00:00Z"),
            DealOutcome.DECLINED, Mode.NEGOTIATED, null, SHARES,
            List.of(new Ruling.SettledConflict("REGISTRATION:R-RIVAL", ConflictKind.HORIZONTAL,
                    new Ruling.Rival(RivalType.REGISTRATION, "R-RIVAL", "rival-partner"),
                    new Match(Strength.CERTAIN, List.of("uscc"), new BigDecimal("0.9871")), Settlement.YIELD, "4.4", List.of())),
            List.of(new Ruling.Reported("KD-4.4 a protected claim keeps the customer", "4.4", Effect.DECLINE, RootCause.PERMITTED,
                    new Text("R-RIVAL of rival-partner is protected until 2026-05-31.", "rival-partner 的 R-RIVAL 受保护至 2026-05-31。"),
                    new Text("Ask rival-partner.", "请联系 rival-partner。"), new Ruling.Source("registration.drl", 12),
                    List.of("registration:R-RIVAL", "partner:rival-partner", "partner:asker", "request"),
                    new Ruling.Told(new Text("Another registration is protected until 2026-05-31.", "另一份报备受保护至 2026-05-31。"),
                            new Text("Ask another partner.", "请联系另一家伙伴。")))),
            List.of(), List.of(new Ruling.FoundDefect(Defect.Type.GAP, "REGISTRATION:R-RIVAL", List.of())),
            new Ruling.Negotiation(LocalDate.parse("2026-03-07"), Settlement.YIELD, List.of("asker", "rival-partner")),
            List.of(new Ruling.Consequence("rival-partner", "R-RIVAL", Ruling.Consequence.Action.NOTIFIED)), new DealAward(DealOutcome.DECLINED, null, SHARES, List.of()));

    @Test
    void theRivalIsNowhere() {
        String shown = Json.write(PartnerView.of(RULING, "asker"));

        assertThat(Json.write(RULING)).contains("R-RIVAL", "rival-partner", "0.9871", "uscc");
        assertThat(shown).doesNotContain("RIVAL:", "R-RIVAL", "rival-partner", "0.9871", "uscc", "CERTAIN");
    }

    @Test
    void theReasonsAreThere() {
        PartnerView view = PartnerView.of(RULING, "asker");

        assertThat(view.outcome()).isEqualTo(DealOutcome.DECLINED);
        assertThat(view.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.clause()).isEqualTo("4.4");
            assertThat(finding.message().en()).isEqualTo("Another registration is protected until 2026-05-31.");
            assertThat(finding.remedy().zh()).isEqualTo("请联系另一家伙伴。");
            assertThat(finding.facts()).containsExactly("partner:asker", "request");
        });
        assertThat(view.conflicts()).containsExactly(new PartnerView.Standoff(ConflictKind.HORIZONTAL, RivalType.REGISTRATION, Settlement.YIELD, "4.4"));
        assertThat(view.shares()).extracting(Share::party).containsExactly("asker", "DIRECT");
        assertThat(view.negotiation()).isEqualTo(new PartnerView.NegotiationTerm(LocalDate.parse("2026-03-07"), Settlement.YIELD));
    }
}
