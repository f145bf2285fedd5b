package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks what stands under {@code then}: one call of a verb of the verdict, or two. */
final class RightSide {

    private static final int MOST = 2;
    private static final String ADMIT = "A consequence only calls verbs of the verdict, as verdict.decline( $deal ). ";

    private final RuleText rule;
    private final Cursor cursor;
    private final Chain chain;
    private final Codes codes;
    private final Report report;

    RightSide(RuleText rule, Bindings bindings, Codes codes, Report report) {
        this.rule = rule;
        this.cursor = new Cursor(rule.right(), report);
        this.codes = codes;
        this.report = report;
        this.chain = new Chain(cursor, null, bindings, codes, report, this::argument);
    }

    /** The verbs that it calls. */
    Set<String> check() {
        Set<String> verbs = new LinkedHashSet<>();
        try {
            if (cursor.done()) {
                report.add(Code.NO_VERDICT, rule.then(),
                        "The rule decides nothing. Maybe write a verb of the verdict under then.");
            }
            for (int calls = 1; !cursor.done(); calls++) {
                if (calls > MOST && cursor.sees("verdict")) {
                    throw cursor.stop(Code.TOO_MANY_VERDICTS, "A rule calls one verb, or two at most. Maybe make two rules of it.");
                }
                verbs.add(call());
            }
        } catch (Cursor.Stop reported) {
            return verbs.isEmpty() ? verbsNamed() : verbs;
        }
        return verbs;
    }

    /** Verbs as far as they can be told without reading on. */
    private Set<String> verbsNamed() {
        Set<String> named = new LinkedHashSet<>();
        rule.right().stream().filter(Token::word).map(Token::text).filter(Spoken.verbs()::contains).forEach(named::add);
        return named;
    }

    private String call() {
        if (!cursor.sees("verdict")) {
            throw cursor.stop(Code.NOT_A_VERDICT, ADMIT + "Maybe remove %s.".formatted(cursor.peek().text()));
        }
        cursor.take();
        cursor.expect(".");
        Token verb = cursor.word("verb");
        cursor.expect("(");
        List<Value> values = new ArrayList<>();
        if (!cursor.takeIf(")")) {
            do {
                values.add(argument());
            } while (cursor.takeIf(","));
            cursor.expect(")");
        }
        verb(verb, values);
        cursor.expect(";");
        return verb.text();
    }

    private Value argument() {
        Value value = chain.read();
        if (!cursor.done() && !cursor.sees(",") && !cursor.sees(")") && !cursor.sees(";")) {
            throw cursor.stop(Code.NOT_A_VERDICT, ADMIT + "What it is given stands ready in a fact or in program.yaml. Maybe remove %s."
                    .formatted(cursor.peek().text()));
        }
        return value;
    }

    private void verb(Token verb, List<Value> values) {
        List<Class<?>> types = new ArrayList<>();
        values.forEach(value -> types.add(value.type()));
        List<Method> methods = Spoken.named(verb.text());
        if (methods.isEmpty()) {
            report.add(Code.UNKNOWN_VERB, verb,
                    "The verdict has no verb %s. %s".formatted(verb.text(), Hint.of(verb.text(), Spoken.verbs())));
            return;
        }
        methods.stream().filter(m -> m.getParameterCount() == types.size() && Members.accepts(m, types)).findFirst().ifPresentOrElse(
                fitting -> codes.given(verb, fitting, values), () -> report.add(Code.WRONG_ARGUMENTS, verb, Chain.wanted(methods, types)));
    }
}
