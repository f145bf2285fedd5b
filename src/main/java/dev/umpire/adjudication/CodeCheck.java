package dev.umpire.adjudication;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentifierCheck;
import java.math.BigDecimal;
import java.util.List;

/** Values that stand in many places: codes of the program, customers, amounts, papers. */
final class CodeCheck {

    /** Digits before the point: a quadrillion is more than any deal. */
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    private final Program program;
    private final Problems problems;

    CodeCheck(Program program, Problems problems) {
        this.program = program;
        this.problems = problems;
    }

    void line(String pointer, String code) {
        if (problems.present(pointer, "product line", code) && program.line(code).isEmpty()) {
            problems.add(pointer, "The product line (%s) is not in program %s. Maybe you meant one of %s.", code, program.program(),
                    program.productLines().stream().map(l -> l.code()).toList());
        }
    }

    void territory(String pointer, String code) {
        if (code != null && !program.territories().contains(code)) {
            problems.add(pointer, "The territory (%s) is not in program %s. Maybe add it under territories in program.yaml.", code,
                    program.program());
        }
    }

    void segment(String pointer, String code) {
        if (code != null && !program.hasSegment(code)) {
            problems.add(pointer, "The segment (%s) is not in program %s. Maybe leave it out and give the number of employees.", code,
                    program.program());
        }
    }

    /** Net and more than 0 (reading G23), of a size that a deal can have. */
    void amount(String pointer, BigDecimal amount) {
        if (problems.present(pointer, "amount", amount) && sized(pointer, amount) && amount.signum() <= 0) {
            problems.add(pointer, "The amount (%s) is not more than 0. Maybe give the net value of the deal.", amount.toPlainString());
        }
    }

    /** A number of absurd scale is refused before anybody calculates with it. */
    boolean sized(String pointer, BigDecimal number) {
        boolean fits = number.scale() <= MOST_DECIMALS && (long) number.precision() - number.scale() <= MOST_DIGITS;
        if (!fits) {
            problems.add(pointer, "The number (%s) has more than %d digits before the point or %d after it. Maybe a digit slipped in.",
                    number, MOST_DIGITS, MOST_DECIMALS);
        }
        return fits;
    }

    void customer(String pointer, Customer customer) {
        if (!problems.present(pointer, "customer", customer)) {
            return;
        }
        problems.present(pointer + "/name", "name of the customer", customer.name());
        for (int i = 0; i < customer.aliases().size(); i++) {
            problems.present(pointer + "/aliases/" + i, "alias", customer.aliases().get(i));
        }
        territory(pointer + "/territory", customer.territory());
        segment(pointer + "/segment", customer.segment());
        if (customer.employees() != null && customer.employees() < 0) {
            problems.add(pointer + "/employees", "The number of employees (%d) is below 0. Maybe leave it out.", customer.employees());
        }
        IdentifierCheck.problems(customer.identifiers()).forEach(
                bad -> problems.add(pointer + "/identifiers/" + bad.field(), "%s", bad.detail()));
    }

    void evidence(String pointer, List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            problems.present(pointer + "/evidence/" + i + "/type", "type of the paper", evidence.get(i).type());
            problems.present(pointer + "/evidence/" + i + "/date", "date of the paper", evidence.get(i).date());
        }
    }
}
