package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.DealRequest;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.RenewalRequest;
import java.util.List;

/**
 * Whether a case file can be ruled on. What it refuses is bad input (422), never a ruling: readings G2, G20,
 * G22, G23, G34, K1, K3, L5, N15 and N50, unknown codes, invalid identifiers, impossible numbers and dates.
 */
public final class CaseFileCheck {

    /** Everything that is wrong with the case file; empty when it can be ruled on. Pointers name its fields. */
    public static List<BadField> problems(Program program, CaseFile caseFile) {
        Problems problems = new Problems();
        if (!envelope(program, caseFile, problems)) {
            return problems.all();
        }
        if (caseFile.submittedAt().isAfter(caseFile.asOf())) {
            problems.add("/request/submittedAt", "The submission (%s) lies after asOf (%s). Maybe correct the clock of the sender.",
                    caseFile.submittedAt(), caseFile.asOf());
        }
        CodeCheck codes = new CodeCheck(program, problems);
        if (caseFile.request() instanceof DealRequest deal) {
            new DealCheck(program, caseFile, codes, problems).check(deal);
        } else if (caseFile.request() instanceof RenewalRequest renewal) {
            codes.evidence("/request", renewal.evidence());
            boolean known = caseFile.registrations().stream().anyMatch(r -> r.id().equals(renewal.registrationId()));
            if (!known) {
                problems.add("/request/registrationId", "The registration (%s) is not in the case file. Maybe add it under registrations.",
                        renewal.registrationId());
            }
        }
        new RecordCheck(program, caseFile, codes, problems).check();
        return problems.all();
    }

    /** What must be there before anything else can be looked at. */
    private static boolean envelope(Program program, CaseFile caseFile, Problems problems) {
        boolean there = problems.present("/kind", "kind", caseFile.kind())
                & problems.present("/asOf", "instant asOf", caseFile.asOf())
                & problems.present("/request", "request", caseFile.request());
        if (!program.program().equals(caseFile.program())) {
            problems.add("/program", "The program (%s) is not the one that rules (%s). Maybe send it to its own program.",
                    caseFile.program(), program.program());
            return false;
        }
        if (there && caseFile.request().getClass() != caseFile.kind().request()) {
            problems.add("/request", "The request does not fit the kind (%s).", caseFile.kind().code());
            return false;
        }
        return there;
    }

    private CaseFileCheck() { }
}
