package dev.umpire.ruling;

import dev.umpire.casefile.Text;
import java.util.Set;

/**
 * A rule as its author stated it: what a finding says of itself.
 *
 * @param name       starts with the clause, as {@code KD-4.4 a protected claim keeps the customer}
 * @param clause     clause of the handbook
 * @param rootCause  null for a rule that only permits
 * @param precedence higher goes before lower on the same conflict; 0 unless a clause asks for it
 * @param over       clauses that this one goes before on the same conflict; {@code *} for all
 * @param message    template; {@code {binding.property}} is filled from the facts bound in the rule
 * @param remedy     template of what the party can do, or null
 * @param file       path within the pack, or {@code rules/…} for the core's own
 * @param line       of the rule's first line, from 1
 */
public record StatedRule(String name, String clause, RootCause rootCause, int precedence, Set<String> over, Text message,
                         Text remedy, String file, int line) {

    public StatedRule {
        over = Set.copyOf(over);
    }

    /** Whether this rule's clause names the other's as one that gives way. */
    boolean names(StatedRule other) {
        return over.contains("*") || over.contains(other.clause);
    }
}
