package dev.umpire.identity.evaluation;

import java.util.Comparator;
import java.util.Optional;

/** A pair of which something wrong is said, or for which its label allows no better. */
record Miss(MissKind kind, JudgedPair judged) {

    /** Worst first. */
    enum MissKind { STRANGERS_TAKEN, NOT_FOUND, NOT_AS_LABELLED, NOT_FOUND_AS_LABELLED }

    /** Of one kind the strongest first, then in the order of the file. */
    static final Comparator<Miss> WORST_FIRST = Comparator.comparing(Miss::kind)
            .thenComparing(miss -> miss.judged.grade(), Comparator.reverseOrder())
            .thenComparing(miss -> miss.judged.pair().line());

    static Optional<Miss> of(JudgedPair judged) {
        LabelledPair pair = judged.pair();
        Grade grade = judged.grade();
        if (!pair.same() && grade.atLeast(Grade.STRONG)) {
            return Optional.of(new Miss(MissKind.STRANGERS_TAKEN, judged));
        }
        if (pair.same() && grade == Grade.NONE) {
            return Optional.of(new Miss(pair.least() == Grade.NONE ? MissKind.NOT_FOUND_AS_LABELLED : MissKind.NOT_FOUND, judged));
        }
        return judged.asLabelled() ? Optional.empty() : Optional.of(new Miss(MissKind.NOT_AS_LABELLED, judged));
    }

    /** One line: where it stands, the two names, what is wrong. */
    String text() {
        LabelledPair pair = judged.pair();
        return "line %d, %s: %s / %s%s: %s".formatted(pair.line(), plain(pair.stratum()), plain(pair.one()), plain(pair.other()),
                pair.sameCity() ? "" : " (two cities)", why());
    }

    private String why() {
        return switch (kind) {
            case STRANGERS_TAKEN -> judged.grade() + ", but they are two customers";
            case NOT_FOUND -> "not found: " + cause();
            case NOT_FOUND_AS_LABELLED -> "not found, as its label allows: " + cause();
            case NOT_AS_LABELLED -> judged.grade() + ", but right is " + right();
        };
    }

    private String cause() {
        if (judged.seen() == Grade.NONE) {
            return "the matcher does not see that they are one";
        }
        return "the matcher says %s, but they have no key in common".formatted(judged.seen());
    }

    private String right() {
        LabelledPair pair = judged.pair();
        if (pair.least() == pair.most()) {
            return pair.least().toString();
        }
        if (pair.most() == null) {
            return pair.least() + " or better";
        }
        return pair.least() == null ? "%s at most".formatted(pair.most()) : "%s to %s".formatted(pair.least(), pair.most());
    }

    /** A name from a file may hold line ends, or signs that a terminal would obey. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
