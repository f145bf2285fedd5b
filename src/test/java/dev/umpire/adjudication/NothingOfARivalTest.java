package dev.umpire.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.Text;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.registration.DealKind;
import dev.umpire.registration.DealOutcome;
import dev.umpire.registration.DealRequest;
import dev.umpire.replay.Kingdee;
import dev.umpire.replay.cases.CaseFiles;
import dev.umpire.ruling.Outcome;
import dev.umpire.ruling.PartnerView;
import dev.umpire.ruling.Ruling;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a party is shown holds nothing of its rivals: it is the same, byte for byte, whatever their ids are. The ids tried
 * are those in which masking a text by replacing would have shown itself: digits of dates, words of the texts, the party's own id.
 */
class NothingOfARivalTest {

    private static final String UNREMARKABLE = "Zqx-unremarkable";

    /** A pack whose texts name whatever a rule can get at. */
    private static final PolicyVersion TELLS_ALL = ToyPack.with(tells("an account", "NamedAccountConflict( )"),
            tells("an opportunity", "DirectOpportunityConflict( )"), tells("a lead", "LeadConflict( )"), tells("a grant", "GrantConflict( )"),
            tells("a sale", "InstalledBaseConflict( )"), tells("a registration", "RegistrationConflict( registration.amount > 0 )"),
            tells("the inside of a registration", "RegistrationConflict( registration.amount >= 0 )").replace("{conflict.rivalId}", """
                    {conflict.registration.id} {conflict.registration.party} {conflict.registration.customer.name} {conflict.registration.amount}"""));

    private final Adjudicator adjudicator = new Adjudicator();

    private static String tells(String what, String pattern) {
        return ToyPack.rule("1.2", "tells all of " + what, "", "$deal : DealRegistration( )\n    $conflict : " + pattern, "verdict.escalate( $conflict );")
                .replace("Because of 1.2.", "{conflict.party} with {conflict.id}, {conflict.ref} and {conflict.rivalId} on {deal.submittedOn}. {conflict.party}?")
                .replace("依据 1.2。", "{conflict.party} 以 {conflict.id}、{conflict.ref}及 {conflict.rivalId} 于 {deal.submittedOn} 主张。是 {conflict.party} 吗?")
                .replace("\"Ask.\"", "\"Ask {conflict.party}.\"").replace("请询问。", "请询问 {conflict.party}。");
    }

    private Ruling ruling(PolicyVersion version, CaseFile caseFile) {
        return adjudicator.adjudicate(version, caseFile);
    }

    private String shown(PolicyVersion version, CaseFile caseFile, String word) {
        CaseFile renamed = Renamed.rivalsOf(caseFile, word);
        return Json.write(PartnerView.of(ruling(version, renamed), Renamed.partyOf(renamed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "another", "2", "partner", ".", "K3", "a", "伙伴", "-", "until", "2026", "own", "DEEP", "R", "null", "\""})
    void theViewOfEveryCaseIsTheSameWhateverTheRivalsAreCalled(String word) {
        Map<String, CaseFile> cases = kingdeeCases();

        assertThat(cases).hasSizeGreaterThan(250);
        cases.forEach((name, one) -> assertThat(shown(Kingdee.VERSION, one, word)).as(name)
                .isEqualTo(shown(Kingdee.VERSION, one, UNREMARKABLE)).doesNotContain(UNREMARKABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "another", "2", "partner", ".", "ONE", "a", "伙伴", "-", "ann", "anna2", "on", "2026-03-10", "0", "吗"})
    void theViewIsTheSameThoughTheTextsNameTheRivals(String word) {
        assertThat(shown(TELLS_ALL, everyClaim(), word)).isEqualTo(shown(TELLS_ALL, everyClaim(), UNREMARKABLE)).doesNotContain(UNREMARKABLE);
    }

    @Test
    void theTextsOfTheVendorNameTheRivalsAndThoseOfThePartyReadAsIfWrittenSo() {
        Ruling ruling = ruling(TELLS_ALL, Renamed.rivalsOf(everyClaim(), "7"));

        assertThat(ruling.findings()).hasSizeGreaterThan(6).allSatisfy(finding -> assertThat(finding.told()).isNotNull());
        Ruling.Reported lead = finding(ruling, "T-1.2 tells all of a lead");
        assertThat(lead.message().en()).isEqualTo("7 with LEAD:7, lead:7 and 7 on 2026-03-10. 7?");
        assertThat(lead.remedy().zh()).isEqualTo("请询问 7。");
        assertThat(lead.told().message().en()).isEqualTo("Another partner with a lead, a lead and a lead on 2026-03-10. Another partner?");
        assertThat(lead.told().message().zh()).isEqualTo("另一家伙伴以一条线索、一条线索及一条线索于 2026-03-10 主张。是另一家伙伴吗?");
        assertThat(lead.told().remedy()).isEqualTo(new Text("Ask another partner.", "请询问另一家伙伴。"));
        assertThat(finding(ruling, "T-1.2 tells all of an opportunity").told().remedy().en()).isEqualTo("Ask the direct team.");
        assertThat(finding(ruling, "T-1.2 tells all of the inside of a registration").told().message().en())
                .contains("another registration another partner the customer (undisclosed)");
    }

    /** So that the comparisons above are known to find what they look for. */
    @Test
    void withTheVendorsTextsTheComparisonWouldFindTheRival() {
        Ruling ruling = ruling(TELLS_ALL, Renamed.rivalsOf(everyClaim(), UNREMARKABLE));
        Ruling unprotected = with(ruling, new Ruling.Told(null, null));

        assertThat(Json.write(PartnerView.of(unprotected, "anna"))).contains(UNREMARKABLE);
        assertThat(Json.write(PartnerView.of(with(ruling, null), "anna"))).as("recorded before there were texts for the party")
                .doesNotContain(UNREMARKABLE).contains("The reason is clause 1.2 of the handbook.", "理由见手册第 1.2 条。");
    }

    private static Ruling.Reported finding(Ruling ruling, String rule) {
        return ruling.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static Ruling with(Ruling r, Ruling.Told told) {
        return new Ruling(r.id(), r.kind(), r.program(), r.policyVersion(), r.decidedAt(), r.outcome(), r.mode(), r.protection(), r.shares(),
                r.conflicts(), r.findings().stream().map(f -> new Ruling.Reported(f.rule(), f.clause(), f.effect(), f.rootCause(), f.message(),
                        f.remedy(), f.source(), f.facts(), told)).toList(), r.required(), r.defects(), r.negotiation(), r.consequences(), r.award());
    }

    /** A case in which rivals have a claim of every kind on what Anna registers. */
    private static CaseFile everyClaim() {
        DealRequest expansion = new DealRequest("anna", Channel.PARTNER, Cases.ACME, Opportunity.EXPANSION, "ONE", new BigDecimal("1000"),
                null, null, null, false, null, null, null, null, null);
        CaseFile some = Cases.caseFile(expansion, List.of(Cases.bensProtectedUntil("R-1", Cases.DAY), Cases.bensProtectedUntil("R-2", Cases.DAY)),
                Cases.leadFor("ben"));
        LocalDate earlier = Cases.DAY.minusDays(9);
        return new CaseFile(some.kind(), some.program(), some.asOf(), some.request(), some.partner(), some.partners(), some.registrations(),
                List.of(new ExclusivityGrant("G-1", "cem", null, earlier, Cases.DAY, BigDecimal.ONE, null, null)),
                List.of(new NamedAccount("A-1", Cases.ACME, "ben", List.of("ONE"), earlier, null)),
                List.of(new DirectOpportunity("D-1", Cases.ACME, "ONE", earlier, null, DirectOpportunity.Status.OPEN)),
                List.of(new InstalledBase("S-1", Cases.ACME, "ONE", "cem", earlier)), some.figures());
    }

    @Test
    void theCasesHaveEveryOutcome() {
        Map<String, Set<Outcome>> outcomes = new HashMap<>();
        kingdeeCases().values().forEach(one -> outcomes.computeIfAbsent(one.kind(), kind -> new HashSet<>()).add(ruling(Kingdee.VERSION, one).outcome()));

        assertThat(outcomes.get(DealKind.CODE)).containsExactlyInAnyOrder(DealOutcome.values());
    }

    private static Map<String, CaseFile> kingdeeCases() {
        return CaseFiles.of(PackFiles.read(Path.of("policies/kingdee")), Kingdee.VERSION);
    }
}
