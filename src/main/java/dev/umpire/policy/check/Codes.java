package dev.umpire.policy.check;

import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The words and numbers of program.yaml, as rules name them in quotation marks. */
final class Codes {

    private final Program program;
    private final Report report;
    private final Quantities quantities;
    private final Attributes attributes;

    /** @param cells whether numbers may stand in what is checked, as in the cells of a table */
    Codes(Program program, boolean cells, Report report) {
        this.program = program;
        this.report = report;
        this.quantities = new Quantities(cells, report);
        this.attributes = new Attributes(program, report);
    }

    /** Both sides of a comparison, as {@code productLine == "KIS"}. */
    void compared(Value left, Value right) {
        compared(left.member(), right.literal());
        compared(right.member(), left.literal());
        quantities.compared(left, right);
        attributes.compared(left, right.literal());
        attributes.compared(right, left.literal());
    }

    /** A literal compared with a property, as {@code productLine == "KIS"}. */
    private void compared(String property, Token literal) {
        if (property == null || literal == null || !literal.string()) {
            return;
        }
        switch (property) {
            case "productLine" -> lookUp(literal, "product line", lines(), "productLines");
            case "segment" -> lookUp(literal, "segment", program.segments().stream().map(Program.Segment::code).toList(), "segments");
            case "tier" -> lookUp(literal, "tier", program.tiers().stream().map(Program.Tier::code).toList(), "tiers");
            default -> { }
        }
    }

    /** A literal given to a predicate, as {@code partnerOfType( "CONSULTING" )} or {@code days( "opportunityAge" )}. */
    void given(Token name, Method method, List<Value> arguments) {
        quantities.given(name, method, arguments);
        named(name, arguments);
        attributes.asked(name, method, arguments);
    }

    /** A partner's attributes as a whole, which have no types. */
    void attributesAsked(Token name) {
        attributes.asked(name);
    }

    /** What the method answers, in the unit that it names, unless the term is stated in another, which has been told. */
    Value answered(Token name, Method method, List<Value> arguments) {
        Value value = Value.member(method.getReturnType(), name);
        Token term = arguments.isEmpty() || !Units.asksForTerm(name.text()) ? null : arguments.get(0).literal();
        boolean other = term != null && program.terms().containsKey(term.value()) && program.terms().get(term.value()).unit() != value.unit();
        return other ? Value.of(value.type()) : value.naming(arguments.isEmpty() ? null : arguments.get(0).literal());
    }

    private void named(Token method, List<Value> arguments) {
        Token literal = arguments.isEmpty() ? null : arguments.get(0).literal();
        if (literal == null || !literal.string()) {
            return;
        }
        switch (method.text()) {
            case "partnerOfType" -> lookUp(literal, "partner type",
                    program.partnerTypes().stream().map(Program.PartnerType::code).toList(), "partnerTypes");
            case "hasRole" -> lookUp(literal, "product line", lines(), "productLines");
            default -> {
                if (Units.asksForTerm(method.text())) {
                    term(literal, Units.of(method.text()));
                }
            }
        }
    }

    private List<String> lines() {
        return program.productLines().stream().map(ProductLine::code).toList();
    }

    private void lookUp(Token literal, String what, Collection<String> known, String where) {
        // a program that lists none leaves the words open
        if (!known.isEmpty() && !known.contains(literal.value())) {
            report.add(Code.UNKNOWN_CODE, literal.offset() + 1, "The %s (%s) is not under %s in program.yaml. %s"
                    .formatted(what, literal.value(), where, Hint.of(literal.value(), known)));
        }
    }

    /** The number of that name, or null after it was reported. */
    Term term(String name, int offset) {
        Term term = program.terms().get(name);
        if (term == null) {
            report.add(Code.UNKNOWN_TERM, offset, "The term (%s) is not under terms in program.yaml. %s".formatted(name,
                    Hint.nearest(name, program.terms().keySet()).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe add it there, with its clause and its unit.")));
        }
        return term;
    }

    private void term(Token literal, Term.Unit unit) {
        Term term = term(literal.value(), literal.offset() + 1);
        String asked = unit.name().toLowerCase(Locale.ROOT);
        if (term != null && term.unit() != unit) {
            String stated = term.unit().name().toLowerCase(Locale.ROOT);
            report.add(Code.TERM_UNIT, literal.offset() + 1, "The term (%s) is stated in %s, not in %s. Maybe write %s( \"%s\" )."
                    .formatted(literal.value(), stated, asked, stated, literal.value()));
        }
    }
}
