package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.List;
import java.util.Set;

/** Checks a condition of a pattern: what it asks must exist, and what it compares must be comparable. */
final class Expression {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> LISTS = Set.of("in", "contains", "memberOf", "excludes");
    private static final Set<String> REGEX = Set.of("matches", "soundslike", "str", "strings");
    private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "%");

    private final Cursor cursor;
    private final Chain chain;
    private final Bindings bindings;
    private final Codes codes;
    private final Report report;

    Expression(List<Token> tokens, Class<?> self, Bindings bindings, Codes codes, Report report) {
        this.cursor = new Cursor(tokens, report);
        this.bindings = bindings;
        this.codes = codes;
        this.report = report;
        this.chain = new Chain(cursor, self, bindings, codes, report, this::value);
    }

    /** Reports what is wrong with the whole of it. */
    void check() {
        try {
            Token first = cursor.peek();
            boolean binds = cursor.peek(1) != null && (cursor.peek(1).is(":") || cursor.peek(1).is(":="));
            Value value = either();
            if (!cursor.done()) {
                throw cursor.stop(Code.SYNTAX, "The condition cannot be read from %s on. Maybe a comma is missing before it."
                        .formatted(cursor.peek().text()));
            }
            if (!binds && !isCondition(value)) {
                report.add(Code.NOT_A_CONDITION, first,
                        "This is a %s, not something that is true or false. Maybe compare it with ==."
                        .formatted(value.type().getSimpleName()));
            }
        } catch (Cursor.Stop reported) {
            return;
        }
    }

    private static boolean isCondition(Value value) {
        Class<?> type = Members.boxed(value.type());
        return type == Boolean.class || type == Object.class;
    }

    private Value either() {
        Value first = both();
        while (cursor.takeIf("||")) {
            both(first);
            first = Value.of(boolean.class);
        }
        return first;
    }

    private Value both() {
        return both(null);
    }

    private Value both(Value before) {
        Value first = comparison(before);
        while (cursor.takeIf("&&")) {
            comparison(first);
            first = Value.of(boolean.class);
        }
        return first;
    }

    /** @param before the left side of the last comparison, which {@code > 3 && < 5} does not repeat */
    private Value comparison(Value before) {
        Token bound = cursor.peek(1) != null && cursor.peek(1).is(":") ? cursor.take() : null;
        if (bound != null) {
            cursor.expect(":");
        }
        Value left = before != null && !cursor.done() && COMPARISONS.contains(cursor.peek().text()) ? before : value();
        if (bound != null) {
            bindings.bind(bound.text(), left.type());
        }
        boolean compared = false;
        while (!cursor.done()) {
            Token sign = cursor.peek();
            if (COMPARISONS.contains(sign.text()) && !sign.string()) {
                cursor.take();
                compare(left, sign, value());
            } else if (sign.is("not") || LISTS.contains(sign.text()) && sign.word()) {
                cursor.takeIf("not");
                Token list = cursor.take();
                refuseRegex(list);
                members(left, list);
            } else if (sign.word() && REGEX.contains(sign.text())) {
                refuseRegex(sign);
            } else {
                break;
            }
            compared = true;
        }
        return compared ? new Value(boolean.class, left.member(), null, left.unit(), left.at(), left.named()) : left;
    }

    private void refuseRegex(Token word) {
        if (REGEX.contains(word.text())) {
            report.add(Code.REGEX, word,
                    "The word %s compares with a pattern of letters, which may run for seconds. Maybe ask for a named predicate of the fact."
                    .formatted(word.text()));
            throw new Cursor.Stop();
        }
    }

    private void members(Value left, Token list) {
        if (list.is("in")) {
            cursor.expect("(");
            do {
                compare(left, list, value());
            } while (cursor.takeIf(","));
            cursor.expect(")");
        } else {
            value();
        }
    }

    private void compare(Value left, Token sign, Value right) {
        codes.compared(left, right);
        if (!Members.comparable(left.type(), right.type())) {
            report.add(Code.INCOMPARABLE, sign, "A %s is never equal to a %s. Maybe compare it with one of its own values."
                    .formatted(left.type().getSimpleName(), right.type().getSimpleName()));
        }
    }

    private Value value() {
        if (cursor.takeIf("!")) {
            value();
            return Value.of(boolean.class);
        }
        Value value;
        if (cursor.takeIf("(")) {
            value = either();
            cursor.expect(")");
        } else {
            value = chain.read();
        }
        if (!cursor.done() && SUMS.contains(cursor.peek().text()) && !cursor.peek().string()) {
            throw cursor.stop(Code.ARITHMETIC, "A condition does not calculate. Maybe the fact has a predicate with a name for it.");
        }
        return value;
    }
}
