package dev.umpire.policy.check;

import dev.umpire.casefile.Attribute;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** Checks what rules ask of a partner's free facts against their declaration, so that no comparison is false unseen. */
record Attributes(Program program, Report report) {

    private static final Map<Attribute.Type, String> ASKED_BY = Map.of(Attribute.Type.NUMBER, "number", Attribute.Type.TEXT, "text",
            Attribute.Type.FLAG, "flag", Attribute.Type.DATE, "date");
    private static final String KNOWS = "knows";

    /** A call such as {@code number( "staff" )}. */
    void asked(Token name, Method method, List<Value> arguments) {
        if (method.getDeclaringClass() != Partner.class || !ASKED_BY.containsValue(name.text()) && !name.is(KNOWS)) {
            return;
        }
        Token literal = arguments.get(0).literal();
        if (literal == null) {
            report.add(Code.ATTRIBUTE_TYPE, name, "The name of an attribute stands in quotation marks, as %s( \"staff\" ). Maybe write it so."
                    .formatted(name.text()));
            return;
        }
        Attribute attribute = program.attributes().get(literal.value());
        if (attribute == null) {
            report.add(Code.UNKNOWN_CODE, literal.offset() + 1, "The attribute (%s) is not under attributes in program.yaml. %s".formatted(literal.value(),
                    Hint.nearest(literal.value(), program.attributes().keySet()).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe declare it there, as %s: NUMBER.".formatted(literal.value()))));
        } else if (!name.is(KNOWS) && !ASKED_BY.get(attribute.type()).equals(name.text())) {
            report.add(Code.ATTRIBUTE_TYPE, name, "The attribute (%s) is a %s. Maybe write %s( \"%s\" ).".formatted(literal.value(), attribute.type(),
                    ASKED_BY.get(attribute.type()), literal.value()));
        }
    }

    /** The whole of them, as in {@code attributes["staff"]}. */
    void asked(Token name) {
        report.add(Code.ATTRIBUTE_TYPE, name, "The attributes of a partner have no types of their own. Maybe declare each under attributes in program.yaml "
                + "and ask number( \"staff\" ), text, flag or date.");
    }

    /** A text that is compared with one of the values that it may have. */
    void compared(Value asked, Token literal) {
        boolean text = asked.named() != null && ASKED_BY.get(Attribute.Type.TEXT).equals(asked.member()) && literal != null && literal.string();
        Attribute attribute = text ? program.attributes().get(asked.named().value()) : null;
        if (attribute != null && !attribute.values().isEmpty() && !attribute.values().contains(literal.value())) {
            report.add(Code.UNKNOWN_CODE, literal.offset() + 1, "The attribute (%s) is never (%s). %s".formatted(asked.named().value(), literal.value(),
                    Hint.of(literal.value(), attribute.values())));
        }
    }
}
