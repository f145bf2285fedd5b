package dev.umpire.replay.history;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a replay found. */
public final class ReplaySummary {

    private final Map<String, Integer> turned = new TreeMap<>();
    private long all;
    private long otherwise;
    private long worded;
    private long failed;
    private BigDecimal atStake = BigDecimal.ZERO;

    public void add(Replayed replayed) {
        all++;
        if (replayed.same()) {
            return;
        }
        if (replayed.onlyWording()) {
            worded++;
            return;
        }
        otherwise++;
        failed += replayed.failed() ? 1 : 0;
        if (!replayed.oldOutcome().equals(replayed.newOutcome())) {
            turned.merge(replayed.oldOutcome() + " → " + (replayed.failed() ? "no ruling" : replayed.newOutcome()), 1, Integer::sum);
            atStake = atStake.add(replayed.stake().amount() == null ? BigDecimal.ZERO : replayed.stake().amount());
        }
    }

    public long all() {
        return all;
    }

    /** Whether every ruling is the same, to the word. */
    public boolean same() {
        return otherwise == 0 && worded == 0;
    }

    /** One line for the counts, and one for each turn of an outcome. */
    public String text(String currency) {
        StringBuilder text = new StringBuilder("%d rulings replayed: %d the same, %d otherwise, %d only worded otherwise".formatted(all,
                all - otherwise - worded, otherwise, worded));
        if (failed > 0) {
            text.append(", %d could not be ruled".formatted(failed));
        }
        if (!turned.isEmpty()) {
            text.append("; at stake where the outcome turns: %s %s".formatted(atStake.toPlainString(), currency));
        }
        turned.forEach((turn, count) -> text.append(System.lineSeparator()).append("    %s: %d".formatted(turn, count)));
        return text.toString();
    }
}
