package dev.umpire.check;

import dev.umpire.casefile.Evidence;
import java.util.List;

/** Papers: a paper says what it is and of which day. */
public final class EvidenceCheck {

    /** All papers of a list, under {@code evidence}. */
    public static void check(List<Evidence> evidence, Check check) {
        check.each("evidence", evidence, (paper, at) -> {
            at.word("type", "type of the paper", paper.type());
            at.present("date", "date of the paper", paper.date());
        });
    }

    private EvidenceCheck() { }
}
