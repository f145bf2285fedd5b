package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Written;
import dev.umpire.kinds.Verdict;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Disclosure;
import dev.umpire.ruling.Findings;
import dev.umpire.ruling.Resolution;
import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.RulingDraft;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.runtime.KieSession;

/**
 * {@code ruling = adjudicate(policy version, case file)}: the one way in which anything is decided.
 *
 * <p>The same two inputs give the same ruling, whatever the order of the lists in the case file, on any
 * machine and at any time. Safe for use by any number of threads.
 */
public final class Adjudicator {

    /**
     * The rules fire in this order: the pack's own first, then each group of the core. What gives way is settled before
     * the customers are compared, since only what would stand can be doubted, and once more when they were.
     */
    static final List<String> GROUPS = List.of("MAIN", "common", "giving way", "contest", "identity", "giving way", "standing", "defects", "outcome");
    private static final int MOST_FIRINGS = 10_000;
    /** More than ever fire on one rival; so a case of thousands of them is ruled on, and rules without end are not. */
    private static final int FIRINGS_A_FACT = 20;

    private final int mostFirings;

    public Adjudicator() {
        this(MOST_FIRINGS);
    }

    Adjudicator(int mostFirings) {
        this.mostFirings = mostFirings;
    }

    /**
     * The ruling on the case file, which {@link CaseFileCheck} must have found good.
     *
     * @throws AdjudicationFailed if a rule throws, or rules fire without end
     */
    public Ruling adjudicate(PolicyVersion version, CaseFile caseFile) {
        return adjudicate(version, caseFile, rule -> { });
    }

    /**
     * The same of a case file that is written already, for one who keeps it.
     *
     * @throws AdjudicationFailed if a rule throws, or rules fire without end
     */
    public Ruling adjudicate(PolicyVersion version, CaseFile caseFile, Written<CaseFile> document) {
        return adjudicate(version, caseFile, document, rule -> { });
    }

    /**
     * The same, telling the name of each rule that raises a finding, whether the finding stands in the end or not.
     *
     * @throws AdjudicationFailed if a rule throws, or rules fire without end
     */
    public Ruling adjudicate(PolicyVersion version, CaseFile caseFile, Consumer<String> fired) {
        return adjudicate(version, caseFile, Written.of(caseFile), fired);
    }

    private Ruling adjudicate(PolicyVersion version, CaseFile caseFile, Written<CaseFile> document, Consumer<String> fired) {
        CurrentRule current = new CurrentRule(version, caseFile);
        KieSession session = version.kieBase().newKieSession();
        try {
            CaseFacts<?> facts = CaseFacts.derive(version, caseFile);
            Resolution resolution = new Resolution();
            current.speaksThrough(new Findings(finding -> {
                fired.accept(finding.rule().name());
                session.insert(finding);
            }), new Disclosure(facts.subject().party()));
            session.setGlobal("verdict", new Verdict(current.findings()));
            session.setGlobal("resolution", resolution);
            facts.all().forEach(session::insert);
            for (int i = GROUPS.size() - 1; i >= 0; i--) {
                session.getAgenda().getAgendaGroup(GROUPS.get(i)).setFocus();
            }
            int most = Math.max(mostFirings, FIRINGS_A_FACT * facts.all().size());
            if (session.fireAllRules(current, most) >= most) {
                throw current.failed("more than %d rules fired".formatted(most), null);
            }
            return new RulingDraft(facts.all(), session.getObjects(), resolution)
                    .ruling(version.id(), caseFile, document, facts.subject().party(), facts::award);
        } catch (AdjudicationFailed e) {
            throw e;
        } catch (RuntimeException e) {
            throw current.failed("a rule threw an exception", e);
        } finally {
            session.dispose();
        }
    }
}
