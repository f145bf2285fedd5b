package dev.umpire.ruling;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.MoreMatches;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityMatcher;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * What a kind derives its facts from, and where it puts them.
 *
 * @param matcher compares customers by the program's thresholds
 * @param facts   takes each fact on which the rules look
 */
public record Derivation(Program program, CaseFile caseFile, IdentityMatcher matcher, Consumer<Fact> facts) {

    public void fact(Fact derived) {
        facts.accept(derived);
    }

    public void facts(Collection<? extends Fact> derived) {
        derived.forEach(facts);
    }

    /** The partners, and that something on file could not be looked at. */
    public void recordsThemselves() {
        facts(caseFile.partners());
        facts(caseFile.unreadable());
        if (caseFile.moreMatches()) {
            fact(new MoreMatches());
        }
    }
}
