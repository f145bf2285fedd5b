package dev.umpire.intake;

import dev.umpire.casefile.Json;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.store.Overtaken;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What a running import will protect. It takes longer than anybody should wait for a slot, so it announces each protection
 * while it holds the slots for a moment. Whoever protects the same customer and line afterwards objects, and the import is
 * refused at its end; whoever did so before is found by the import.
 */
public final class Announcements {

    private static final String ADD = "insert into announcement (program, run, line, document) values (?, ?, ?, ?)";
    private static final String ADD_SLOT = "insert into announcement_slot (program, slot_key, run, line) values (?, ?, ?, ?)";
    /** Nearly always there are none, and this is all that is asked. Those of an import that is over mean nothing. */
    private static final String LINES = """
            select distinct run, line from announcement_slot where program = :program and slot_key in (<slots>)""";
    private static final String RUN = "select id from import_run where program = ?";
    private static final String DOCUMENTS = "select line, document from announcement where run = :run and line in (<lines>) order by line";
    private static final String HOLD_RUN = "select 1 from import_run where program = ? and id = ? for update";
    private static final String OBJECT = """
            update import_run set objection_line = ?, objection_by = ? where program = ? and id = ? and objection_line is null""";
    private static final int PIECE = 500;
    private static final String OVER = """
            select run, min(line) from announcement where program = ? and run not in (select id from import_run where program = ?)
            group by run order by run limit 1""";
    private static final String REMOVE_SLOTS = "delete from announcement_slot where run = ? and line < ?";
    private static final String REMOVE = "delete from announcement where run = ? and line < ?";

    /**
     * A protection that is about to be.
     *
     * @param run  the import
     * @param line of its file, from 1
     */
    public record Announced(String run, int line, Registration registration) {

        CustomerMatter matter() {
            return CustomerMatter.of(registration);
        }
    }

    /** Announces all of them; their slots are held by the transaction. */
    public static void add(Handle handle, Program program, Collection<Announced> all) {
        if (all.isEmpty()) {
            return;
        }
        PreparedBatch announcements = handle.prepareBatch(ADD);
        PreparedBatch slots = handle.prepareBatch(ADD_SLOT);
        for (Announced announced : all) {
            announcements.add(program.program(), announced.run(), announced.line(), Json.write(announced.registration()));
            announced.matter().slots(program).forEach(slot -> slots.add(program.program(), slot, announced.run(), announced.line()));
        }
        announcements.execute();
        slots.execute();
    }

    /** Those of the import that goes on, if one does, which share one of the slots. */
    public static List<Announced> under(Handle handle, String program, Collection<String> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        List<RunLine> places = handle.createQuery(LINES).bind("program", program).bindList("slots", new TreeSet<>(slots))
                .map((row, ctx) -> new RunLine(row.getString(1), row.getInt(2))).list();
        Optional<String> run = places.isEmpty() ? Optional.empty() : handle.select(RUN, program).mapTo(String.class).findOne();
        List<Integer> lines = places.stream().filter(place -> run.filter(place.run()::equals).isPresent()).map(RunLine::line).toList();
        return lines.isEmpty() ? List.of() : handle.createQuery(DOCUMENTS).bind("run", run.get()).bindList("lines", lines)
                .map((row, ctx) -> new Announced(run.get(), row.getInt(1), Json.read(row.getString(2), Registration.class))).list();
    }

    private record RunLine(String run, int line) { }

    /**
     * Tells the import, if one goes on that is about to protect the same customer, that this registration is protected now. The
     * slots of the customer are held, so nothing was announced since the case file was made.
     *
     * @throws Overtaken if the import is over meanwhile
     */
    static void object(Handle handle, PolicyVersion version, CustomerMatter matter, String registrationId) {
        Sameness sameness = new Sameness(version, matter.customer());
        List<Announced> found = under(handle, version.program().program(), matter.slots(version.program()));
        found.stream().filter(announced -> sameness.with(announced.registration().customer())).findFirst().ifPresent(announced -> {
            String program = version.program().program();
            if (handle.select(HOLD_RUN, program, announced.run()).mapTo(Integer.class).findOne().isEmpty()) {
                throw new Overtaken("The import (%s) came to its end.".formatted(announced.run()));
            }
            handle.execute(OBJECT, announced.line(), registrationId, program, announced.run());
        });
    }

    /** Takes away some of those of imports that are over. True while there are more. */
    public static boolean clear(Handle handle, String program) {
        return handle.select(OVER, program, program).map((row, ctx) -> new RunLine(row.getString(1), row.getInt(2))).findOne()
                .map(first -> handle.execute(REMOVE_SLOTS, first.run(), first.line() + PIECE)
                        + handle.execute(REMOVE, first.run(), first.line() + PIECE) > 0).orElse(false);
    }

    private Announcements() { }
}
