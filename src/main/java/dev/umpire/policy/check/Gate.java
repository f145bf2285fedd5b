package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Refuses what could run code, or bend the order of rules, while a pack is built or fired. It looks at what Drools
 * will build, not at the text: so it must come before the build, which runs static initialisers and constructors.
 */
final class Gate {

    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "average");

    private final Report report;

    Gate(Report report) {
        this.report = report;
    }

    /** Whatever the text of the file hides from {@link Outside}. */
    void file(PackageDescr file, int rules) {
        boolean clean = Stream.<Collection<?>>of(file.getImports(), file.getFunctionImports(), file.getAccumulateImports(),
                file.getGlobals(), file.getFunctions(), file.getTypeDeclarations(), file.getEnumDeclarations(),
                file.getEntryPointDeclarations(), file.getWindowDeclarations(), file.getAttributes())
                .allMatch(Collection::isEmpty) && file.getUnit() == null && file.getRules().size() == rules;
        if (!clean && report.empty()) {
            report.add(Code.FORBIDDEN, 0, "The file holds something that is neither a rule nor its package. Maybe remove it.");
        }
    }

    void rule(RuleDescr rule, RuleText text) {
        for (String attribute : rule.getAttributes().keySet()) {
            Token at = word(text.head(), attribute.split("-")[0], null);
            // one that stands above all rules is inherited by each, and has been reported there
            if (at != null || report.empty()) {
                report.add(Code.ATTRIBUTE, at == null ? text.rule() : at,
                        "A rule has no %s: the core decides the order of rules. Maybe remove it, or use @precedence."
                                .formatted(attribute));
            }
        }
        if (rule.getParentName() != null || !rule.getNamedConsequences().isEmpty()) {
            report.add(Code.FORBIDDEN, text.rule(),
                    "A rule extends no other and has one consequence. Maybe make two rules of it.");
        }
        if (!words(Lexer.tokens(String.valueOf(rule.getConsequence()))).equals(words(text.right()))) {
            report.add(Code.SYNTAX, text.then() == null ? text.rule() : text.then(),
                    "The consequence can be read in two ways. Maybe remove comments and special signs from it.");
        }
        walk(rule.getLhs(), text);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(t -> t.kind() != Token.Sort.COMMENT).map(Token::text).toList();
    }

    private void walk(Object part, RuleText text) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern, text);
        } else if (part instanceof AndDescr || part instanceof OrDescr || part instanceof NotDescr
                || part instanceof ExistsDescr || part instanceof ForallDescr) {
            ((ConditionalElementDescr) part).getDescrs().forEach(d -> walk(d, text));
        } else if (part instanceof EvalDescr eval) {
            refuse("eval", eval, text, "Maybe a fact has a predicate for it.");
        } else {
            report.add(Code.FORBIDDEN, text.when(),
                    "Under when stands more than patterns, not and exists. Maybe make two rules of it.");
        }
    }

    private void pattern(PatternDescr pattern, RuleText text) {
        List<Token> tokens = Slice.of(pattern, text.left());
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate(accumulate, text);
        } else if (pattern.getSource() != null) {
            Token at = Stream.of("from", "collect", "entry").map(w -> word(tokens, w, null)).filter(t -> t != null).findFirst()
                    .orElse(text.when());
            report.add(Code.FORBIDDEN, at,
                    "A pattern looks at the facts of the case and at nothing else, so it has no %s. Maybe a fact has a predicate for it."
                    .formatted(at.text()));
        }
        if (!pattern.getBehaviors().isEmpty() || pattern.isQuery() || pattern.isUnification()
                || pattern.getAnnotations().iterator().hasNext()) {
            report.add(Code.FORBIDDEN, tokens.isEmpty() ? text.when() : tokens.get(0),
                    "A pattern has a type and conditions, and nothing else. Maybe remove what was added to it.");
        }
        tokens.stream().filter(t -> t.is("eval") || t.is("new")).forEach(t -> report.add(Code.FORBIDDEN, t,
                "A condition has no %s. Maybe a fact has a predicate for it.".formatted(t.text())));
    }

    private void accumulate(AccumulateDescr accumulate, RuleText text) {
        Token at = word(Slice.of(accumulate, text.left()), "accumulate", text.when());
        if (!accumulate.isExternalFunction()) {
            report.add(Code.INLINE_CODE, at, "This accumulate holds code of its own. Maybe use count, sum, min, max or average.");
        }
        accumulate.getFunctions().stream().filter(f -> !FUNCTIONS.contains(f.getFunction())).forEach(f ->
                report.add(Code.INLINE_CODE, word(text.left(), f.getFunction(), at),
                        "There is no function %s to accumulate with. %s"
                                .formatted(f.getFunction(), Hint.of(f.getFunction(), FUNCTIONS))));
        walk(accumulate.getInput(), text);
    }

    private void refuse(String word, BaseDescr descr, RuleText text, String hint) {
        report.add(Code.FORBIDDEN, word(Slice.of(descr, text.left()), word, text.when()),
                "A rule has no %s. %s".formatted(word, hint));
    }

    private static Token word(List<Token> tokens, String word, Token otherwise) {
        return tokens.stream().filter(t -> t.is(word)).findFirst().orElse(otherwise);
    }
}
