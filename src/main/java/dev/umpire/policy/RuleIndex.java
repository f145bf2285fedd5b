package dev.umpire.policy;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Text;
import dev.umpire.policy.table.DecisionTable;
import dev.umpire.ruling.RootCause;
import dev.umpire.ruling.StatedRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads from the sources what each rule says of itself. */
final class RuleIndex {

    private final Program program;
    private final Map<String, StatedRule> rules = new HashMap<>();

    private RuleIndex(Program program) {
        this.program = program;
    }

    /** Every rule that states a clause, by name, the core's common chapter included. */
    static Map<String, StatedRule> of(PackFiles pack, Program program) {
        RuleIndex index = new RuleIndex(program);
        Sources.ofPack(pack).forEach((path, drl) -> index.add(path, drl, lines(pack, path)));
        CoreRules.byPath().forEach((path, drl) -> index.add(path, drl, RuleDescr::getLine));
        return Map.copyOf(index.rules);
    }

    /** Where a rule stands: of a table, the row. */
    private static ToIntFunction<RuleDescr> lines(PackFiles pack, String path) {
        if (!DecisionTable.is(path)) {
            return RuleDescr::getLine;
        }
        DecisionTable table = DecisionTable.of(pack, path);
        return rule -> table.lineOf(rule.getName());
    }

    private void add(String path, String drl, ToIntFunction<RuleDescr> lines) {
        for (RuleDescr rule : parse(drl).getRules()) {
            String clause = value(rule, "clause");
            if (clause != null) {
                rules.put(rule.getName(), stated(rule, clause, path, lines.applyAsInt(rule)));
            }
        }
    }

    private StatedRule stated(RuleDescr rule, String clause, String path, int line) {
        String cause = value(rule, "rootCause");
        String precedence = value(rule, "precedence");
        String over = value(rule, "over");
        Set<String> named = over == null ? Set.of() : Arrays.stream(over.split(",")).map(String::strip).collect(Collectors.toSet());
        return new StatedRule(rule.getName(), program.clauseFor(clause), cause == null ? null : RootCause.valueOf(cause),
                precedence == null ? 0 : Integer.parseInt(precedence), named, text(rule, "en", "zh"),
                text(rule, "remedyEn", "remedyZh"), path, line);
    }

    private static Text text(RuleDescr rule, String en, String zh) {
        return value(rule, en) == null ? null : new Text(value(rule, en), value(rule, zh));
    }

    private static String value(RuleDescr rule, String annotation) {
        AnnotationDescr found = rule.getAnnotation(annotation);
        Object value = found == null ? null : found.getSingleValueStripped();
        return value == null ? null : value.toString();
    }

    private static PackageDescr parse(String drl) {
        try {
            return new DrlParser(LanguageLevelOption.DRL6).parse(false, drl);
        } catch (DroolsParserException e) {
            throw new IllegalStateException("A pack that was built does not parse.", e);
        }
    }
}
