package dev.umpire.policy.program;

import dev.umpire.casefile.Program.Segment;
import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;

/** Segments by number of employees: each begins above the one before it. */
final class Ascent {

    private final Mistakes mistakes;
    private Segment last;

    Ascent(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Segment next(Part part, String code) {
        int from = new Numbers(part, mistakes).employees("employeesFrom").orElse(Integer.MAX_VALUE);
        Segment next = new Segment(code, from);
        if (last != null && from <= last.employeesFrom() && last.employeesFrom() < Integer.MAX_VALUE) {
            mistakes.add(Code.OUT_OF_BOUNDS, part.map().entries().get("employeesFrom").value().place(),
                    "The segment (%s) begins at %d employees, but the one above it (%s) at %d. Maybe put them in ascending order.",
                    code, from, last.code(), last.employeesFrom());
        }
        last = next;
        return next;
    }
}
