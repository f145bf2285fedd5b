package dev.umpire.policy.program;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.check.Handbook;
import dev.umpire.policy.program.Part.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Clauses that program.yaml names: each stands in the handbook. */
record NamedClauses(Handbook handbook, Mistakes mistakes) {

    /** The clause as given; one that is not there is told. Without a handbook there is nothing to compare with. */
    String known(Word clause) {
        Set<String> stated = handbook.clauses().keySet();
        if (!stated.isEmpty() && !stated.contains(clause.text())) {
            mistakes.add(Code.UNKNOWN_CLAUSE, clause.place(), "Clause %s is not in HANDBOOK.md. %s", clause.text(),
                    Hint.nearest(clause.text(), stated).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe state it there, as a paragraph that begins with its number."));
        }
        return clause.text();
    }

    /** The program's own clauses by provision of the common chapter. */
    Map<String, String> common(Part chapter) {
        Set<String> provisions = Handbook.commonClauses();
        Map<String, String> own = new LinkedHashMap<>();
        chapter.map().entries().forEach((provision, entry) -> {
            if (!provisions.contains(provision)) {
                mistakes.add(Code.UNKNOWN_CLAUSE, entry.key(), "The common chapter has no provision %s. %s", provision,
                        Hint.of(provision, provisions));
            }
            chapter.word(provision, "\"2.4\"").ifPresent(clause -> own.put(provision, known(clause)));
        });
        return own;
    }
}
