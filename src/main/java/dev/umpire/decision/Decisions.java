package dev.umpire.decision;

import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The record of rulings, in the order in which they were recorded. */
@Singleton
public class Decisions {

    private static final int CHUNK = 200;
    private static final String AFTER = """
            select seq, case_file, ruling, policy_version from ruling
            where program = ? and seq > ? order by seq limit ?""";

    private final Transactions transactions;

    Decisions(Transactions transactions) {
        this.transactions = transactions;
    }

    private record ExportedRow(long seq, String caseFile, String ruling, String policyVersion) {
        /** The stored documents are JSON of one line each, so they are put together as they are. */
        String line() {
            return "{\"caseFile\":" + caseFile + ",\"ruling\":" + ruling + ",\"policyVersion\":\"" + policyVersion + "\"}\n";
        }
    }

    /** Writes all as NDJSON, a chunk at a time; no transaction stays open while a slow client reads. */
    void export(String program, OutputStream out) throws IOException {
        long last = -1;
        List<ExportedRow> chunk = after(program, last);
        while (!chunk.isEmpty()) {
            for (ExportedRow recorded : chunk) {
                out.write(recorded.line().getBytes(StandardCharsets.UTF_8));
                last = recorded.seq();
            }
            out.flush();
            chunk = chunk.size() < CHUNK ? List.of() : after(program, last);
        }
    }

    private List<ExportedRow> after(String program, long seq) {
        return transactions.run(handle -> handle.select(AFTER, program, seq, CHUNK)
                .map((row, ctx) -> new ExportedRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))).list());
    }
}
