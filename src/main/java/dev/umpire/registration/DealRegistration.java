package dev.umpire.registration;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Days;
import dev.umpire.casefile.Measure;
import dev.umpire.casefile.OnlyIf;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.OppositeOf;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Subject;
import dev.umpire.casefile.SupplyChain;
import dev.umpire.casefile.Territory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A deal registration as rules see it. Its predicates are named after the handbooks' words. */
public final class DealRegistration extends Subject {

    private final DealRequest request;
    private final List<String> territoryPath;
    private final Optional<Territory> territory;
    private final String segment;
    private final LocalDate completedOn;
    private final LocalDate rivalsJudgedOn;
    private final List<String> chain;

    public DealRegistration(Program program, CaseFile caseFile) {
        super(program, caseFile);
        this.request = caseFile.request(DealRequest.class);
        this.territoryPath = program.pathOf(request.effectiveTerritory());
        this.territory = program.territories().find(request.effectiveTerritory());
        this.segment = program.segmentOf(request.customer());
        this.completedOn = program.dayOf(completedAt());
        this.rivalsJudgedOn = completedAt().isAfter(submittedAt()) ? ruledOn() : submittedOn();
        this.chain = new SupplyChain(caseFile).from(request.partnerId());
    }

    /** Id of the party that asks: a partner's, or DIRECT. */
    @Override
    public String party() {
        return request.party();
    }

    /** A partner registers it. */
    @OppositeOf("direct")
    public boolean byPartner() {
        return request.channel() == Channel.PARTNER;
    }

    /** The vendor's own team registers it. */
    public boolean direct() {
        return request.channel() == Channel.DIRECT;
    }

    /** Id of the registering partner, or null for DIRECT. */
    public String partnerId() {
        return request.partnerId();
    }

    /** The registering partner, or null for DIRECT. */
    @OnlyIf("byPartner")
    public Partner partner() {
        return caseFile().partner();
    }

    /** The customer as written. */
    public Customer customer() {
        return request.customer();
    }

    /** Code of the product line. */
    public String productLine() {
        return request.productLine();
    }

    /** Net amount in the program's currency. */
    public BigDecimal amount() {
        return request.amount();
    }

    /** The customer is new to the vendor. */
    public boolean newCustomer() {
        return request.opportunity() == Opportunity.NEW_CUSTOMER;
    }

    /** The customer renews what it has. */
    public boolean renewal() {
        return request.opportunity() == Opportunity.RENEWAL;
    }

    /** It answers a public tender. */
    public boolean publicTender() {
        return request.publicTender();
    }

    /** Code of the territory that decides clauses (reading G33). */
    public String territory() {
        return request.effectiveTerritory();
    }

    /** The territory and those above it. */
    public List<String> territoryPath() {
        return territoryPath;
    }

    /** Class of the city, as WEAK; null for a province or a place without one. */
    public String cityClass() {
        return territory.map(Territory::cityClass).orElse(null);
    }

    /** Code of the customer's segment, given or by head count; null when neither is known. */
    public String segment() {
        return segment;
    }

    /** Whether the customer's segment is given or follows from its head count. */
    public boolean segmentKnown() {
        return segment != null;
    }

    /** Whether the line is made for the customer's segment. */
    public boolean lineMadeForSegment() {
        return program().line(productLine()).filter(l -> l.segments().isEmpty() || l.segments().contains(segment)).isPresent();
    }

    /** Whether the partner's tier may register the line; always where the program has no tiers. */
    @OnlyIf("byPartner")
    public boolean lineOpenToTier() {
        return program().tierRegisters(partner().tier(), productLine());
    }

    /** Whether one of the partner's types sells; a partner without types sells nothing (reading K11). */
    @OnlyIf("byPartner")
    public boolean partnerSells() {
        return partner().types().stream().anyMatch(program()::typeSells);
    }

    /** Whether the partner has that type. */
    public boolean partnerOfType(String type) {
        return byPartner() && partner().types().contains(type);
    }

    /** Whether the partner holds what the line needs on the day of submission. */
    @OnlyIf("byPartner")
    public boolean certified() {
        return certificate().isEmpty() || Days.within(submittedOn(), null, certifiedUntil()) && certifiedUntil() != null;
    }

    /** Whether the partner's latest certificate ended at most so many days before the submission. */
    @OnlyIf("byPartner")
    public boolean certificateLapsedWithin(int days) {
        return !certified() && certifiedUntil() != null && Days.atMostBefore(certifiedUntil(), days, submittedOn());
    }

    private Optional<String> certificate() {
        return program().line(productLine()).map(ProductLine::certificate);
    }

    private LocalDate certifiedUntil() {
        return certificate().map(partner()::certifiedUntil).orElse(null);
    }

    /** Whether the partner may sell the line in the deal's territory on the day of submission. */
    @OnlyIf("byPartner")
    public boolean authorized() {
        return authorizes(partner());
    }

    /** Whether that partner may sell the line in the deal's territory on the day of submission. */
    public boolean authorizes(Partner other) {
        return other.authorizedFor(productLine(), territoryPath, submittedOn());
    }

    /** Whether the registering partner is that partner or buys from it, directly or through others (reading K17). */
    public boolean isOrBuysFrom(String partnerId) {
        return chain.contains(partnerId);
    }

    /** The partners between this one and the vendor, itself first. */
    public Collection<String> chain() {
        return chain;
    }

    /** Whether a measure of suspension against the partner is in force on the day of submission. */
    public boolean suspended() {
        return DealFigures.of(caseFile()).measures().stream()
                .anyMatch(m -> m.inForce(Measure.SUSPENSION, partnerId(), submittedOn()));
    }

    /** Whether such a paper is there, of any age but not after completion (readings K18 and N11). */
    public boolean holds(String evidence) {
        return request.evidence().stream().anyMatch(e -> evidence.equals(e.type()) && !e.date().isAfter(completedOn));
    }

    /** Whether such a paper is there, dated at most so many days before submission and not after completion. */
    public boolean holdsRecent(String evidence, int days) {
        return request.evidence().stream().anyMatch(e -> evidence.equals(e.type())
                && Days.within(e.date(), Days.before(submittedOn(), days), completedOn));
    }

    /** When its papers were complete. */
    public Instant completedAt() {
        return request.completedAt() == null ? submittedAt() : request.completedAt();
    }

    /** The day on which rivals' protection is looked at: that of submission, or of the ruling when ruled again (reading N10). */
    public LocalDate rivalsJudgedOn() {
        return rivalsJudgedOn;
    }
}
