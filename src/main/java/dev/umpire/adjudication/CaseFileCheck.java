package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import java.util.List;

/** Placeholder. */
public final class CaseFileCheck {
    public static List<BadField> problems(Program program, CaseFile caseFile) { return List.of(); }
    private CaseFileCheck() { }
}
