package dev.umpire.intake;

import dev.umpire.adjudication.BadField;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentifierCheck;
import dev.umpire.web.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Collects what is wrong with a record of a register, in the program's terms. Pointers begin at the record. */
public final class RecordCheck {

    private static final String PARTNER = "select 1 from partner where program = ? and id = ?";

    private final Program program;
    private final Handle handle;
    private final List<BadField> problems = new ArrayList<>();

    public RecordCheck(Program program, Handle handle) {
        this.program = program;
        this.handle = handle;
    }

    public Program program() {
        return program;
    }

    /** The transaction in which the record would be stored. */
    public Handle handle() {
        return handle;
    }

    public List<BadField> problems() {
        return problems;
    }

    public RecordCheck bad(String pointer, String detail) {
        problems.add(new BadField(pointer, detail));
        return this;
    }

    /** The value is there, and if it is a text, not blank. */
    public boolean required(String pointer, Object value) {
        boolean there = value != null && !(value instanceof String text && text.isBlank());
        if (!there) {
            bad(pointer, "The field is missing or blank. Maybe it was left out.");
        }
        return there;
    }

    public void id(String id) {
        if (!Ids.isValid(id)) {
            bad("/id", "This cannot be an id. Maybe use up to 100 letters, digits and dashes.");
        }
    }

    public void line(String pointer, String line) {
        if (required(pointer, line) && program.line(line).isEmpty()) {
            unknown(pointer, "product line", line, "productLines");
        }
    }

    public void lines(String pointer, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(pointer + "/" + i, lines.get(i));
        }
    }

    public void territory(String pointer, String territory) {
        if (required(pointer, territory) && !program.territories().contains(territory)) {
            unknown(pointer, "territory", territory, "territories");
        }
    }

    public void partner(String pointer, String partnerId) {
        if (required(pointer, partnerId) && !known(partnerId)) {
            bad(pointer, "The partner (%s) is not in program %s. Maybe put it under partners first.".formatted(partnerId, program.program()));
        }
    }

    public void party(String pointer, String party) {
        if (!Channel.DIRECT_PARTY.equals(party)) {
            partner(pointer, party);
        }
    }

    /** Both ends of a term that includes its first and last day; an open end is null. */
    public void term(String pointer, LocalDate from, LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            bad(pointer + "/until", "The last day (%s) is before the first (%s). Maybe they were swapped.".formatted(until, from));
        }
    }

    public void notNegative(String pointer, BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            bad(pointer, "The amount (%s) is less than 0. Maybe its sign is wrong.".formatted(amount.toPlainString()));
        }
    }

    public void customer(String pointer, Customer customer) {
        if (!required(pointer, customer)) {
            return;
        }
        required(pointer + "/name", customer.name());
        if (customer.territory() != null) {
            territory(pointer + "/territory", customer.territory());
        }
        if (customer.segment() != null && !program.hasSegment(customer.segment())) {
            unknown(pointer + "/segment", "segment", customer.segment(), "segments");
        }
        if (customer.employees() != null && customer.employees() < 0) {
            bad(pointer + "/employees", "The head count (%d) is less than 0. Maybe leave it out.".formatted(customer.employees()));
        }
        IdentifierCheck.problems(customer.identifiers())
                .forEach(invalid -> bad(pointer + "/identifiers/" + invalid.field(), invalid.detail()));
    }

    private boolean known(String partnerId) {
        return handle.select(PARTNER, program.program(), partnerId).mapTo(Integer.class).findOne().isPresent();
    }

    private void unknown(String pointer, String what, String value, String section) {
        bad(pointer, "The %s (%s) is not in program %s. Maybe add it under %s in program.yaml."
                .formatted(what, value, program.program(), section));
    }
}
