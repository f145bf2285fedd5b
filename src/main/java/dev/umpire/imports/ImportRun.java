package dev.umpire.imports;

import dev.umpire.intake.Announcements;
import dev.umpire.store.Transactions;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The import that goes on in a program: one at a time, whatever the number of processes. One that was not seen for
 * two minutes has ended without a word, and makes room.
 */
record ImportRun(Transactions transactions, String program, String id) {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final String FORGET = "delete from import_run where program = ? and seen_at < current_timestamp - interval '2' minute";
    private static final String BEGIN = """
            insert into import_run (program, id, began_at, seen_at, lines, done)
            values (?, ?, current_timestamp, current_timestamp, ?, 0) on conflict do nothing""";
    private static final String SEEN = "update import_run set seen_at = current_timestamp, done = ? where program = ? and id = ?";
    private static final String HOLD = "select objection_line, objection_by from import_run where program = ? and id = ? for update";
    private static final String END = "delete from import_run where program = ? and id = ?";
    private static final String UNDER_WAY = "select began_at, lines, done from import_run where program = ?";

    /** What somebody protected while the file was read. */
    record Objection(int line, String by) { }

    /** Waits for its turn. Nothing if that does not come in time. */
    static Optional<ImportRun> begin(Transactions transactions, String program, int lines, Duration patience) throws InterruptedException {
        ImportRun run = new ImportRun(transactions, program, UUID.randomUUID().toString());
        for (long until = System.nanoTime() + patience.toNanos(); System.nanoTime() < until; Thread.sleep(PAUSE.toMillis())) {
            if (transactions.run(handle -> run.begun(handle, lines))) {
                run.clear();
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    private boolean begun(Handle handle, int lines) {
        handle.execute(FORGET, program);
        return handle.execute(BEGIN, program, id, lines) == 1;
    }

    static Optional<Imports.UnderWay> underWay(Handle handle, String program) {
        return handle.select(UNDER_WAY, program)
                .map((row, ctx) -> new Imports.UnderWay(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2), row.getInt(3))).findOne();
    }

    /** Says that it goes on. */
    void seen(Handle handle, int done) {
        if (handle.execute(SEEN, done, program, id) == 0) {
            throw stoodStill();
        }
    }

    /** Ends it within the transaction that makes its records seen, unless somebody objected. */
    Optional<Objection> settle(Handle handle) {
        Objection said = handle.select(HOLD, program, id)
                .map((row, ctx) -> new Objection(row.getInt(1), row.getString(2))).findOne().orElseThrow(ImportRun::stoodStill);
        if (said.by() == null) {
            handle.execute(END, program, id);
            return Optional.empty();
        }
        return Optional.of(said);
    }

    /** Ends it in any case, and takes away what it announced. */
    void end() {
        transactions.run(handle -> handle.execute(END, program, id));
        clear();
    }

    private void clear() {
        boolean more = true;
        while (more) {
            more = transactions.run(handle -> Announcements.clear(handle, program));
        }
    }

    private static RefusedRequest stoodStill() {
        return new RefusedRequest(ProblemType.UNAVAILABLE, "The import stood still for two minutes and was given up. Nothing was stored. Maybe send it again.");
    }
}
