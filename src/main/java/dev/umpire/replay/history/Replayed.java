package dev.umpire.replay.history;

import dev.umpire.ruling.Stake;
import java.util.List;

/**
 * One recorded decision, ruled again.
 *
 * @param line        of the file, from 1
 * @param program     whose policies ruled
 * @param kind        what was ruled on
 * @param rulingId    id of the recorded ruling
 * @param stake       what it is about
 * @param oldOutcome  as recorded
 * @param newOutcome  as ruled now, or null when no ruling could be made
 * @param changes     what differs; empty when the ruling is the same
 * @param onlyWording whether nothing but the text of messages and remedies differs
 */
public record Replayed(long line, String program, String kind, String rulingId, Stake stake,
                       String oldOutcome, String newOutcome, List<Change> changes, boolean onlyWording) {

    /** One field of the ruling, as recorded and as ruled now. */
    public record Change(String field, String before, String after) { }

    public boolean same() {
        return changes.isEmpty();
    }

    /** Whether the case could not be ruled at all. */
    public boolean failed() {
        return newOutcome == null;
    }

    /** Two lines or more: who and what, then each change. */
    public String text(String currency) {
        StringBuilder text = new StringBuilder("line %d  %s · %s · %s".formatted(line, stake.party(), stake.about(),
                stake.amount() == null ? "no amount" : stake.amount().toPlainString() + " " + currency));
        text.append("  (").append(rulingId).append(')');
        changes.forEach(c -> text.append(System.lineSeparator()).append("    %-12s %s → %s".formatted(c.field(), c.before(), c.after())));
        return text.toString();
    }
}
