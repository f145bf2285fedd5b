package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.placed.WideSigns;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells signs of Chinese keyboards and word processors where the signs of rules belong; in texts and comments any may stand. */
record KeyboardSigns(RuleFile file, Report report) {

    /** The rules that hold none; of each other rule the first has been told. */
    List<RuleText> without() {
        BitSet texts = new BitSet();
        Stream.concat(file.tokens().stream().filter(Token::string), file.comments().stream()).forEach(t -> texts.set(t.offset(), t.end()));
        return file.rules().stream().filter(rule -> !tell(rule, texts)).toList();
    }

    private boolean tell(RuleText rule, BitSet texts) {
        String text = file.source().text();
        for (int i = rule.rule().offset(); i < rule.last().end(); i++) {
            char sign = text.charAt(i);
            if (!texts.get(i) && WideSigns.is(sign)) {
                report.add(Code.SYNTAX, i, "Here stands the sign %c. Maybe type %s.".formatted(sign, WideSigns.meant(sign)));
                return true;
            }
        }
        return false;
    }
}
