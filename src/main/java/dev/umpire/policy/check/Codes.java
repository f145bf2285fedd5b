package dev.umpire.policy.check;

import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and numbers of program.yaml, as rules name them in quotation marks. */
final class Codes {

    private static final Map<String, Term.Unit> UNITS = Map.of("days", Term.Unit.DAYS, "hours", Term.Unit.HOURS,
            "months", Term.Unit.MONTHS, "percent", Term.Unit.PERCENT, "money", Term.Unit.MONEY);

    private final Program program;
    private final Report report;

    Codes(Program program, Report report) {
        this.program = program;
        this.report = report;
    }

    /** A literal compared with a property, as {@code productLine == "KIS"}. */
    void compared(String property, Token literal) {
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
    void given(Token method, List<Value> arguments) {
        Token literal = arguments.isEmpty() ? null : arguments.get(0).literal();
        if (literal == null || !literal.string()) {
            return;
        }
        switch (method.text()) {
            case "partnerOfType" -> lookUp(literal, "partner type",
                    program.partnerTypes().stream().map(Program.PartnerType::code).toList(), "partnerTypes");
            case "hasRole" -> lookUp(literal, "product line", lines(), "productLines");
            case "days", "hours", "months", "percent", "money" -> term(literal, UNITS.get(method.text()));
            default -> { }
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
