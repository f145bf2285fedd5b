package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Text;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Disclosure;
import dev.umpire.ruling.Filled;
import dev.umpire.ruling.Findings;
import dev.umpire.ruling.Firing;
import dev.umpire.ruling.StatedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Knows which rule is firing, so that a finding, or a failure, is raised in its name. */
final class CurrentRule implements AgendaFilter {

    /** How Drools names the rules of a condition that throws, before any of them fires. */
    private static final Pattern RULE_IN_MESSAGE = Pattern.compile("Rule \"([^\"]+)\"");

    private final PolicyVersion version;
    private final CaseFile caseFile;
    private Disclosure disclosure;
    private Findings findings;
    private String firing = "before the first rule";

    CurrentRule(PolicyVersion version, CaseFile caseFile) {
        this.version = version;
        this.caseFile = caseFile;
    }

    /** @param disclosure what the party that asks may read of each text */
    void speaksThrough(Findings findings, Disclosure disclosure) {
        this.findings = findings;
        this.disclosure = disclosure;
    }

    Findings findings() {
        return findings;
    }

    /** Asked before each rule fires; all may. A listener would be told by an event of its own each time. */
    @Override
    public boolean accept(Match match) {
        firing = match.getRule().getName();
        StatedRule rule = version.rules().get(firing);
        findings.now(rule == null ? null : firing(rule, match));
        return true;
    }

    /** Keeps what the texts name: when they are filled, the match may be gone. */
    private Firing firing(StatedRule rule, Match match) {
        Map<String, Object> bound = new HashMap<>();
        keep(rule.message(), match, bound);
        if (rule.remedy() != null) {
            keep(rule.remedy(), match, bound);
        }
        return new Firing(rule, match.getObjects(), text -> filled(text, bound));
    }

    private static void keep(Text text, Match match, Map<String, Object> bound) {
        for (String language : List.of(text.en(), text.zh())) {
            Template.of(language).bindings().forEach(binding -> bound.computeIfAbsent(binding, name -> match.getDeclarationValue("$" + name)));
        }
    }

    /** What the party reads is filled for itself; only where words stand in for something does the vendor read another text. */
    private Filled filled(Text text, Map<String, Object> bound) {
        Template en = Template.of(text.en());
        Template zh = Template.of(text.zh());
        Program program = version.program();
        boolean[] withheld = {false};
        Text party = new Text(en.fill(bound, program, words(Text::en, withheld)), zh.fill(bound, program, words(Text::zh, withheld)));
        return new Filled(!withheld[0] ? party : new Text(en.fill(bound, program, Template.EVERYTHING), zh.fill(bound, program, Template.EVERYTHING)), party);
    }

    private Template.Substitutes words(Function<Text, String> language, boolean[] withheld) {
        return (bound, asked, property) -> {
            Optional<Text> instead = disclosure.inPlaceOf(bound, asked, property);
            withheld[0] |= instead.isPresent();
            return instead.map(language);
        };
    }

    /** A failure in the name of the rule that fires; the cause holds what went wrong inside. */
    AdjudicationFailed failed(String why, Throwable cause) {
        Matcher named = RULE_IN_MESSAGE.matcher(cause == null ? "" : String.valueOf(cause.getMessage()));
        return new AdjudicationFailed(named.find() ? named.group(1) : firing, caseFile, why, cause);
    }
}
