package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Subject;
import dev.umpire.kinds.Kinds;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Derivation;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Standings;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts on which the rules of a version look.
 *
 * @param subject what is being ruled on
 * @param all     the subject first, then what its kind derives for it
 */
record CaseFacts<S extends Subject>(Kind<S> kind, S subject, List<Fact> all) {

    static CaseFacts<?> derive(PolicyVersion version, CaseFile caseFile) {
        return derive(version, caseFile, Kinds.of(caseFile.kind()));
    }

    private static <S extends Subject> CaseFacts<S> derive(PolicyVersion version, CaseFile caseFile, Kind<S> kind) {
        S subject = kind.subject(version.program(), caseFile);
        List<Fact> all = new ArrayList<>(List.of(subject));
        kind.derive(subject, new Derivation(version.program(), caseFile, version.matcher(), all::add));
        return new CaseFacts<>(kind, subject, all);
    }

    Award award(Standings standings) {
        return kind.award(subject, standings);
    }
}
