package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.kinds.Verdict;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Disclosure;
import dev.umpire.ruling.Findings;
import dev.umpire.ruling.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Which facts each rule matches in a case: in company with the others, and when it is the only rule there is. */
final class Matching {

    private final PolicyVersion version;
    private final CaseFile caseFile;
    private final Collection<?> facts;

    Matching(PolicyVersion version, CaseFile caseFile) {
        this.version = version;
        this.caseFile = caseFile;
        this.facts = CaseFacts.derive(version, caseFile).all();
    }

    /** The facts of each firing by rule, in a network of these rules. */
    Map<String, List<List<Object>>> in(KieBase rules) {
        Map<String, List<List<Object>>> matched = new TreeMap<>();
        group(rules, facts, "MAIN", matched);
        return matched;
    }

    /**
     * The rules that match other facts alone than in company: the name, what matched in company, and what alone.
     * A rule that fires after others is given what they had raised when its turn came.
     *
     * @param alone the network of a single rule
     */
    List<String> whatDiffersAlone(KieBase company, Function<Rule, KieBase> alone) {
        List<String> differences = new ArrayList<>();
        Collection<?> beforehand = facts;
        for (String group : Adjudicator.GROUPS) {
            Map<String, List<List<Object>>> together = new TreeMap<>();
            Collection<?> afterwards = group(company, beforehand, group, together);
            for (Rule rule : rulesOf(company, group)) {
                Map<String, List<List<Object>>> byItself = new TreeMap<>();
                group(alone.apply(rule), beforehand, group, byItself);
                differences.addAll(difference(rule.getName(), together, byItself));
            }
            beforehand = afterwards;
        }
        return differences;
    }

    private static List<String> difference(String rule, Map<String, List<List<Object>>> together, Map<String, List<List<Object>>> alone) {
        List<List<Object>> inCompany = together.getOrDefault(rule, List.of());
        List<List<Object>> byItself = alone.getOrDefault(rule, List.of());
        boolean same = inCompany.size() == byItself.size() && inCompany.containsAll(byItself) && byItself.containsAll(inCompany);
        return same ? List.of() : List.of("%s matches %s in company, and alone %s".formatted(rule, inCompany, byItself));
    }

    /** Lets the rules of one agenda group fire on these facts, and answers with all facts there are then. */
    private Collection<?> group(KieBase rules, Collection<?> beforehand, String group, Map<String, List<List<Object>>> matched) {
        KieSession session = rules.newKieSession();
        try {
            CurrentRule current = new CurrentRule(version, caseFile);
            current.speaksThrough(new Findings(session::insert), new Disclosure(Renamed.partyOf(caseFile)));
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    if (groupOf(event.getMatch().getRule()).equals(group)) {
                        matched.computeIfAbsent(event.getMatch().getRule().getName(), name -> new ArrayList<>())
                                .add(List.copyOf(event.getMatch().getObjects()));
                    }
                }
            });
            session.setGlobal("verdict", new Verdict(current.findings()));
            session.setGlobal("resolution", new Resolution());
            beforehand.forEach(session::insert);
            if (!group.equals("MAIN")) {      // which always has the focus, and cannot be given it where it is the only group
                session.getAgenda().getAgendaGroup(group).setFocus();
            }
            session.fireAllRules(match -> groupOf(match.getRule()).equals(group) && current.accept(match));
            return List.copyOf(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private static List<Rule> rulesOf(KieBase rules, String group) {
        return rules.getKiePackages().stream().flatMap(p -> p.getRules().stream()).filter(rule -> groupOf(rule).equals(group)).toList();
    }

    private static String groupOf(Rule rule) {
        return ((RuleImpl) rule).getAgendaGroup();
    }
}
