package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What is being ruled on, seen through its program: the fact that a rule names first. */
public abstract class Subject implements Fact {

    private final Program program;
    private final CaseFile caseFile;
    private final LocalDate submittedOn;

    protected Subject(Program program, CaseFile caseFile) {
        this.program = program;
        this.caseFile = caseFile;
        this.submittedOn = program.dayOf(caseFile.submittedAt());
    }

    protected Program program() {
        return program;
    }

    protected CaseFile caseFile() {
        return caseFile;
    }

    @Override
    public String ref() {
        return "request";
    }

    /** Id of the party that asks: a partner's, or DIRECT; null where no party of the program asks. */
    public abstract String party();

    /** The instant of submission. */
    public Instant submittedAt() {
        return caseFile.submittedAt();
    }

    /** The day of submission, on which clauses judge (reading G20). */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The day of the ruling. */
    public LocalDate ruledOn() {
        return program.dayOf(caseFile.asOf());
    }

    /** The last day of the term of this name, which runs from the day of the ruling (reading N35). */
    public LocalDate inDays(String term) {
        return Days.after(ruledOn(), days(term));
    }

    /** The number of days of this name in program.yaml. */
    public int days(String term) {
        return program.term(term, Term.Unit.DAYS).intValueExact();
    }

    /** The number of hours of this name in program.yaml. */
    public int hours(String term) {
        return program.term(term, Term.Unit.HOURS).intValueExact();
    }

    /** The number of calendar months of this name in program.yaml. */
    public int months(String term) {
        return program.term(term, Term.Unit.MONTHS).intValueExact();
    }

    /** The percentage of this name in program.yaml, from 0 to 100. */
    public BigDecimal percent(String term) {
        return program.term(term, Term.Unit.PERCENT);
    }

    /** The number of this name in program.yaml that counts neither time nor money. */
    public int count(String term) {
        return program.term(term, Term.Unit.COUNT).intValueExact();
    }

    /** The amount of this name in program.yaml, in the program's currency. */
    public BigDecimal money(String term) {
        return program.term(term, Term.Unit.MONEY);
    }
}
