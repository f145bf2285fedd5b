package dev.umpire.identity.evaluation;

import dev.umpire.identity.Match;
import dev.umpire.identity.Strength;
import java.util.Arrays;
import java.util.Optional;

/** What is said of two customers, weakest first: a {@link Strength}, or that they are two. */
public enum Grade {

    NONE("none"), PROBABLE("PROBABLE"), STRONG("STRONG"), CERTAIN("CERTAIN");

    private final String written;

    Grade(String written) {
        this.written = written;
    }

    /** The grade of that spelling, as a set of pairs has it; nothing for any other text. */
    public static Optional<Grade> ofWritten(String text) {
        return Arrays.stream(values()).filter(grade -> grade.written.equals(text)).findFirst();
    }

    static Grade of(Optional<Match> match) {
        return match.map(found -> switch (found.strength()) {
            case CERTAIN -> CERTAIN;
            case STRONG -> STRONG;
            case PROBABLE -> PROBABLE;
        }).orElse(NONE);
    }

    public boolean atLeast(Grade other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return written;
    }
}
