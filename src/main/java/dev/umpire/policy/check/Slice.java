package dev.umpire.policy.check;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;

/** The tokens from which Drools made a descriptor. */
final class Slice {

    static List<Token> of(BaseDescr descr, List<Token> tokens) {
        return tokens.stream().filter(t -> t.offset() >= descr.getStartCharacter() && t.end() <= descr.getEndCharacter() + 1)
                .toList();
    }

    private Slice() { }
}
