package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Written;
import dev.umpire.ruling.Ruling;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/** The record of rulings, each with the case file it was made on; nothing is ever changed in it. */
final class Rulings {

    private static final String ADD = """
            insert into ruling (program, id, record_id, kind, policy_version, outcome, decided_at, case_file, ruling)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Gives its place in the order of recording. */
    static long add(Handle handle, String recordId, Written<CaseFile> caseFile, Ruling ruling, Written<Ruling> written) {
        return handle.createUpdate(ADD)
                .bind(0, ruling.program()).bind(1, ruling.id()).bind(2, recordId).bind(3, ruling.kind())
                .bind(4, ruling.policyVersion()).bind(5, ruling.outcome().name())
                .bind(6, ruling.decidedAt().atOffset(ZoneOffset.UTC))
                .bind(7, caseFile.json()).bind(8, written.json())
                .executeAndReturnGeneratedKeys("seq").mapTo(Long.class).one();
    }

    private Rulings() { }
}
