package dev.umpire.adjudication;

import static dev.umpire.adjudication.Cases.DAY;
import static dev.umpire.adjudication.Cases.annasDeal;
import static dev.umpire.adjudication.Cases.bens;
import static dev.umpire.adjudication.Cases.bensProtectedUntil;
import static dev.umpire.adjudication.Cases.caseFile;
import static dev.umpire.adjudication.Cases.directDeal;
import static dev.umpire.adjudication.Cases.leadFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.registration.DealFigures;
import dev.umpire.registration.DealOutcome;
import dev.umpire.ruling.Defect;
import dev.umpire.ruling.Mode;
import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.Settlement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The doctrine of the core, on a pack that has no opinion of its own. */
class DoctrineTest {

    private static final String PROTECTED = "$deal : DealRegistration( )\n    "
            + "$conflict : RegistrationConflict( protectedOn( $deal.rivalsJudgedOn ) )";

    private static final PolicyVersion SILENT = ToyPack.with();
    private static final CaseFile CONTESTED = caseFile(annasDeal(), bensProtectedUntil("R-1", DAY));

    private final Adjudicator adjudicator = new Adjudicator();

    private Ruling rule(PolicyVersion version) {
        return adjudicator.adjudicate(version, CONTESTED);
    }

    private static String settles(String clause, String verb) {
        return settles(clause, "", verb);
    }

    private static String settles(String clause, String annotations, String verb) {
        return ToyPack.rule(clause, verb + "s", annotations, PROTECTED, "verdict." + verb + "( $conflict );");
    }

    @Test
    void aRegistrationAgainstWhichNothingIsRaisedIsApprovedByTheProtectionClause() {
        Ruling ruling = adjudicator.adjudicate(SILENT, caseFile(annasDeal()));

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.APPROVED);
        assertThat(ruling.protection().from()).isEqualTo("2026-03-10");
        assertThat(ruling.protection().until()).isEqualTo("2026-03-20");
        assertThat(ruling.findings()).extracting(Ruling.Reported::clause).containsExactly("1.1");
    }

    @Test
    void aConflictThatNoRuleSettlesIsAGapAndEscalated() {
        Ruling ruling = rule(SILENT);

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.ESCALATED);
        assertThat(ruling.protection()).isNull();
        assertThat(ruling.defects()).containsExactly(new Ruling.FoundDefect(Defect.Type.GAP, "REGISTRATION:R-1", List.of()));
        assertThat(ruling.conflicts()).extracting(Ruling.SettledConflict::settlement).containsExactly(Settlement.UNSETTLED);
        assertThat(ruling.conflicts().get(0).settledBy()).isNull();
    }

    @Test
    void oppositeSettlementsAtTheSamePrecedenceAreAContradiction() {
        Ruling ruling = rule(ToyPack.with(settles("1.2", "prevail"), settles("1.3", "yield")));

        assertThat(ruling.outcome()).as("a yield elsewhere still declines (reading G13)").isEqualTo(DealOutcome.DECLINED);
        assertThat(ruling.defects()).containsExactly(new Ruling.FoundDefect(Defect.Type.CONTRADICTION, "REGISTRATION:R-1",
                List.of("T-1.2 prevails", "T-1.3 yields")));
        assertThat(ruling.conflicts().get(0).settlement()).isEqualTo(Settlement.UNSETTLED);
    }

    @Test
    void theClauseThatNamesAnotherGoesBeforeIt() {
        Ruling ruling = rule(ToyPack.with(settles("1.2", " @over( \"1.3\" )", "prevail"), settles("1.3", "yield")));

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.APPROVED);
        assertThat(ruling.defects()).isEmpty();
        assertThat(ruling.conflicts().get(0).settledBy()).isEqualTo("1.2");
        assertThat(ruling.conflicts().get(0).gaveWay()).containsExactly("1.3");
    }

    @Test
    void aNameGoesBeforeAPrecedence() {
        Ruling ruling = rule(ToyPack.with(settles("1.2", " @over( \"1.3\" )", "prevail"),
                settles("1.3", " @precedence( 5 )", "yield")));

        assertThat(ruling.conflicts().get(0).settledBy()).isEqualTo("1.2");
    }

    @Test
    void theHigherPrecedenceGoesBeforeTheLowerOnTheSameConflict() {
        Ruling ruling = rule(ToyPack.with(settles("1.2", "prevail"), settles("1.3", " @precedence( 1 )", "yield")));

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.DECLINED);
        assertThat(ruling.conflicts().get(0).gaveWay()).containsExactly("1.2");
    }

    @Test
    void anEscalationOpposesNothingAndGoesBeforeWhatIsLessGrave() {
        Ruling ruling = rule(ToyPack.with(settles("1.2", "prevail"), settles("1.3", "escalate")));

        assertThat(ruling.defects()).isEmpty();
        assertThat(ruling.outcome()).isEqualTo(DealOutcome.ESCALATED);
        assertThat(ruling.conflicts().get(0).settledBy()).isEqualTo("1.3");
    }

    @Test
    void aDefectEscalatesButADeclineElsewhereStandsBeforeIt() {
        String declines = ToyPack.rule("1.2", "declines", "", "$deal : DealRegistration( )", "verdict.decline( $deal );");

        Ruling ruling = rule(ToyPack.with(declines));

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.DECLINED);
        assertThat(ruling.defects()).extracting(Ruling.FoundDefect::type).containsExactly(Defect.Type.GAP);
    }

    @Test
    void anOutcomeThatNoFindingGivesIsAGap() {
        String notes = ToyPack.rule("1.2", "notes", "", "$deal : DealRegistration( )", "verdict.note( $deal );");

        Ruling ruling = adjudicator.adjudicate(ToyPack.only(notes), caseFile(annasDeal()));

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.ESCALATED);
        assertThat(ruling.defects()).containsExactly(new Ruling.FoundDefect(Defect.Type.GAP, null, List.of()));
    }

    @Test
    void aDeclinedRulingDoesNotListTheApproval() {
        Ruling ruling = rule(ToyPack.with(settles("1.2", "yield")));

        assertThat(ruling.findings()).extracting(Ruling.Reported::clause).containsExactly("1.2");
    }

    @Test
    void aFindingNamesItsRuleItsPlaceAndTheFactsThatMadeItFire() {
        Ruling.Reported finding = rule(ToyPack.with(settles("1.2", "yield"))).findings().get(0);

        assertThat(finding.rule()).isEqualTo("T-1.2 yields");
        assertThat(finding.source()).isEqualTo(new Ruling.Source("rules.drl", 18));
        assertThat(finding.facts()).containsExactly("registration:R-1", "request");
        assertThat(finding.message().en()).isEqualTo("Because of 1.2.");
        assertThat(finding.message().zh()).isEqualTo("依据 1.2。");
    }

    @Test
    void aRuleThatThrowsIsAFailedAdjudicationThatNamesTheRule() {
        String throwing = ToyPack.rule("1.2", "asks for the class of a city without one", "",
                "$deal : DealRegistration( cityClass.isEmpty )", "verdict.decline( $deal );");

        assertThatThrownBy(() -> adjudicator.adjudicate(ToyPack.with(throwing), CONTESTED))
                .isInstanceOf(AdjudicationFailed.class)
                .hasMessageContaining("T-1.2 asks for the class of a city without one");
    }

    @Test
    void rulesThatFireWithoutEndAreAFailedAdjudication() {
        String endless = ToyPack.rule("1.2", "notes every finding", "",
                "$deal : DealRegistration( )\n    Finding( )", "verdict.note( $deal );");

        assertThatThrownBy(() -> new Adjudicator(500).adjudicate(ToyPack.with(endless), CONTESTED))
                .isInstanceOf(AdjudicationFailed.class)
                .hasMessageContaining("more than 500 rules fired").hasMessageContaining("T-1.2 notes every finding");
    }

    @Test
    void listsInAnotherOrderGiveTheSameRuling() {
        List<Registration> rivals = new ArrayList<>(List.of(bensProtectedUntil("R-1", DAY), bensProtectedUntil("R-2", DAY),
                bensProtectedUntil("R-3", DAY.minusDays(1)), bens("R-4", Status.LOST, null)));
        PolicyVersion version = ToyPack.with(settles("1.2", "yield"));
        Ruling ruling = adjudicator.adjudicate(version, caseFile(annasDeal(), rivals, DealFigures.NONE));

        Collections.reverse(rivals);

        assertThat(adjudicator.adjudicate(version, caseFile(annasDeal(), rivals, DealFigures.NONE))).isEqualTo(ruling);
        assertThat(ruling.conflicts()).hasSize(4);
    }

    @Test
    void anotherCaseFileOrAnotherVersionGivesAnotherId() {
        String id = rule(SILENT).id();

        assertThat(rule(SILENT).id()).isEqualTo(id);
        assertThat(rule(ToyPack.with(settles("1.2", "yield"))).id()).isNotEqualTo(id);
        assertThat(adjudicator.adjudicate(SILENT, caseFile(directDeal())).id()).isNotEqualTo(id);
    }

    @Test
    void lapsedLostAndWithdrawnRivalsPrevailWithoutAWordOfThePack() {
        for (Registration past : List.of(bensProtectedUntil("R-1", DAY.minusDays(1)), bens("R-1", Status.LOST, null),
                bens("R-1", Status.WITHDRAWN, null))) {
            Ruling ruling = adjudicator.adjudicate(SILENT, caseFile(annasDeal(), past));

            assertThat(ruling.outcome()).isEqualTo(DealOutcome.APPROVED);
            assertThat(ruling.conflicts().get(0).settledBy()).isEqualTo("C.6");
        }
    }

    @Test
    void aDeclinedRivalIsNoConflict() {
        assertThat(adjudicator.adjudicate(SILENT, caseFile(annasDeal(), bens("R-1", Status.DECLINED, null))).conflicts()).isEmpty();
    }

    @Test
    void aRivalThatWaitsForADecisionIsNegotiatedWithoutATerm() {
        Ruling ruling = adjudicator.adjudicate(SILENT, caseFile(annasDeal(), bens("R-1", Status.ESCALATED, null)));

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.ESCALATED);
        assertThat(ruling.mode()).isEqualTo(Mode.NEGOTIATED);
        assertThat(ruling.negotiation()).isEqualTo(new Ruling.Negotiation(null, Settlement.YIELD, List.of("anna", "ben")));
    }

    @Test
    void anotherLineOfTheSameCustomerIsNoConflict() {
        Registration rival = bensProtectedUntil("R-1", DAY);
        Registration otherLine = new Registration("R-1", "ben", rival.channel(), rival.customer(), rival.opportunity(), "TWO",
                rival.amount(), rival.submittedAt(), rival.status(), rival.protection(), null, 0, null, null, null, false, null, null);

        assertThat(adjudicator.adjudicate(SILENT, caseFile(annasDeal(), otherLine)).conflicts()).isEmpty();
    }

    @Test
    void aLeadOfAnotherPartnerIsAConflictAndTheOwnLeadIsNone() {
        Ruling contested = adjudicator.adjudicate(SILENT, caseFile(annasDeal(), List.of(), leadFor("ben")));
        Ruling own = adjudicator.adjudicate(SILENT, caseFile(annasDeal(), List.of(), leadFor("anna")));

        assertThat(contested.conflicts()).extracting(Ruling.SettledConflict::id).containsExactly("LEAD:L-1");
        assertThat(own.conflicts()).isEmpty();
    }
}
