package dev.umpire.policy.check;

import dev.umpire.casefile.OnlyIf;
import dev.umpire.casefile.Partner;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads a chain such as {@code $deal.partner.tier} or {@code protectedOn( $deal.submittedOn )} and follows its types.
 * What cannot be found is reported once, and the rest of the chain is taken to be right.
 */
final class Chain {

    private final Cursor cursor;
    private final Class<?> self;
    private final Bindings bindings;
    private final Codes codes;
    private final Report report;
    private final Supplier<Value> argument;
    /** @param self type of the pattern, or null in a consequence, where Java is strict about parentheses */
    Chain(Cursor cursor, Class<?> self, Bindings bindings, Codes codes, Report report, Supplier<Value> argument) {
        this.cursor = cursor;
        this.self = self;
        this.bindings = bindings;
        this.codes = codes;
        this.report = report;
        this.argument = argument;
    }

    Value read() {
        Value value = first();
        while (!cursor.done()) {
            if (cursor.takeIf(".") || cursor.takeIf("!.")) {
                value = member(value.type(), cursor.word("property"));
            } else if (cursor.takeIf("#")) {
                value = Value.of(type(cursor.word("type")));
            } else if (cursor.sees("[")) {
                throw cursor.stop(Code.FORBIDDEN, "A rule does not look into [ ]: what stands there has no type. "
                        + "Maybe ask a predicate, as hasRole( \"K3\", \"AGENT\" ) or number( \"staff\" ).");
            } else {
                return value;
            }
        }
        return value;
    }

    private Value first() {
        Token token = cursor.take();
        if (token.is("-") && cursor.peek() != null && cursor.peek().kind() == Token.Sort.NUMBER) {
            token = new Token(Token.Sort.NUMBER, "-" + cursor.take().text(), token.offset());
        }
        switch (token.kind()) {
            case STRING:
                return Value.literal(String.class, token);
            case NUMBER:
                return Value.literal(int.class, token);
            case WORD:
                return named(token);
            default:
                report.add(Code.SYNTAX, token,
                        "Here stands %s where a value is expected. Maybe remove it.".formatted(token.text()));
                throw new Cursor.Stop();
        }
    }

    private Value named(Token token) {
        String name = token.text();
        if (name.equals("null")) {
            return Value.of(void.class);
        }
        if (name.equals("true") || name.equals("false")) {
            return Value.of(boolean.class);
        }
        if (name.equals("this") && self != null) {
            return Value.of(self);
        }
        if (bindings.type(name) != null) {
            return Value.of(bindings.type(name));
        }
        if (name.startsWith("$")) {
            report.add(Code.UNKNOWN_BINDING, token, "Nothing is bound to %s before this. %s"
                    .formatted(name, Hint.of(name, bindings.names())));
            return Value.UNKNOWN;
        }
        boolean chained = cursor.sees(".");
        if (chained && Character.isUpperCase(name.charAt(0)) && Types.find(name) != null) {
            return constant(Types.find(name));
        }
        if (self == null || chained && Character.isUpperCase(name.charAt(0))) {
            report.add(Code.UNKNOWN_NAME, token, "There is nothing named %s here. %s".formatted(name,
                    Hint.of(name, self == null ? bindings.names() : Types.names())));
            throw new Cursor.Stop();
        }
        return member(self, token);
    }

    private Value constant(Class<?> type) {
        cursor.expect(".");
        Token name = cursor.word("constant");
        Class<?> nested = Types.nested(type, name.text());
        if (nested != null && cursor.sees(".")) {
            return constant(nested);
        }
        if (cursor.sees("(")) {
            report.add(Code.FORBIDDEN, name, "A rule does not call functions of a type. Maybe ask a fact that is bound.");
            throw new Cursor.Stop();
        }
        List<String> known = type.isEnum() ? java.util.stream.Stream.of(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
        if (!known.contains(name.text())) {
            report.add(Code.UNKNOWN_CONSTANT, name, "%s has no constant %s. %s".formatted(type.getSimpleName(), name.text(),
                    Hint.of(name.text(), known)));
        }
        return Value.of(type);
    }

    private Class<?> type(Token name) {
        Class<?> type = Types.find(name.text());
        if (type == null) {
            report.add(Code.UNKNOWN_TYPE, name, "There is no fact of the type %s. %s".formatted(name.text(),
                    Hint.of(name.text(), Types.factNames())));
        }
        return type == null ? Object.class : type;
    }

    private Value member(Class<?> owner, Token name) {
        if (Members.reflects(name.text())) {
            report.add(Code.FORBIDDEN, name, "A rule does not ask for the class of a value. Maybe name the type in the pattern.");
            throw new Cursor.Stop();
        }
        if (owner == Partner.class && name.is("attributes")) {
            codes.attributesAsked(name);
            throw new Cursor.Stop();
        }
        onlyIf(owner, name);
        if (cursor.takeIf("(")) {
            return call(owner, name, arguments());
        }
        if (owner == Object.class) {
            return Value.UNKNOWN;
        }
        Method property = Members.property(owner, name.text());
        if (property == null) {
            return unknown(owner, name);
        }
        if (self == null) {
            report.add(Code.MISSING_PARENTHESES, name, "After then, a property is asked with parentheses. Maybe you meant %s()."
                    .formatted(property.getName()));
        }
        return Value.member(property.getReturnType(), name);
    }

    private void onlyIf(Class<?> owner, Token name) {
        Members.methods(owner, name.text()).stream().map(method -> method.getAnnotation(OnlyIf.class)).filter(Objects::nonNull)
                .map(OnlyIf::value).filter(first -> !bindings.knows(owner, first) && !cursor.mentions(first)).findFirst()
                .ifPresent(first -> report.add(Code.UNGUARDED, name, "Where %s is not true, there is no %s to be asked, and the ruling would fail. Maybe write %s, before it."
                        .formatted(first, name.text(), first)));
    }

    private List<Value> arguments() {
        List<Value> arguments = new ArrayList<>();
        if (!cursor.takeIf(")")) {
            do {
                arguments.add(argument.get());
            } while (cursor.takeIf(","));
            cursor.expect(")");
        }
        return arguments;
    }

    private Value call(Class<?> owner, Token name, List<Value> arguments) {
        if (owner == Object.class) {
            return Value.UNKNOWN;
        }
        List<Method> methods = Members.methods(owner, name.text());
        if (methods.isEmpty()) {
            return unknown(owner, name);
        }
        List<Class<?>> types = new ArrayList<>();
        arguments.forEach(a -> types.add(a.type()));
        Method fitting = methods.stream().filter(m -> m.getParameterCount() == types.size() && Members.accepts(m, types))
                .min(Comparator.comparing(Members::signature)).orElse(null);
        if (fitting == null) {
            report.add(Code.WRONG_ARGUMENTS, name, wanted(methods, types));
            return Value.of(methods.get(0).getReturnType());
        }
        codes.given(name, fitting, arguments);
        return codes.answered(name, fitting, arguments);
    }

    static String wanted(List<Method> methods, List<Class<?>> given) {
        String known = methods.stream().map(Members::signature).sorted().collect(java.util.stream.Collectors.joining(" or "));
        boolean count = methods.stream().noneMatch(m -> m.getParameterCount() == given.size());
        String types = given.stream().map(t -> t == void.class ? "null" : t == Object.class ? "something" : t.getSimpleName())
                .collect(java.util.stream.Collectors.joining(", "));
        String name = methods.get(0).getName();
        return count ? "%s is given %d %s. Maybe you meant %s.".formatted(name, given.size(), given.size() == 1 ? "value" : "values", known)
                : "%s is given ( %s ). Maybe you meant %s.".formatted(name, types, known);
    }

    private Value unknown(Class<?> owner, Token name) {
        if (Members.refused(owner, name.text())) {
            report.add(Code.FORBIDDEN, name, "A rule does not ask a %s for %s. %s".formatted(owner.getSimpleName(), name.text(),
                    Hint.of(name.text(), Members.names(owner))));
            return Value.UNKNOWN;
        }
        List<Method> calls = Members.methods(owner, name.text());
        if (!calls.isEmpty()) {
            report.add(Code.WRONG_ARGUMENTS, name, "%s needs to be told more. Maybe you meant %s.".formatted(name.text(),
                    calls.stream().map(Members::signature).sorted().collect(java.util.stream.Collectors.joining(" or "))));
            return Value.of(calls.get(0).getReturnType());
        }
        boolean called = cursor.peek(-1) != null && cursor.peek(-1).is(")");
        report.add(called ? Code.UNKNOWN_METHOD : Code.UNKNOWN_PROPERTY, name, "%s has no %s %s. %s".formatted(
                owner.getSimpleName(), called ? "method" : "property", name.text(), Hint.of(name.text(), Members.names(owner))));
        return Value.UNKNOWN;
    }
}
