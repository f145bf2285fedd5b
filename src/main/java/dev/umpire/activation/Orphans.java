package dev.umpire.activation;

import dev.umpire.casefile.Program;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a version from being put into force that would leave records behind which name what it no longer knows. */
@ApplicationScoped
class Orphans {

    private final Iterable<LiveRecords> records;

    @Inject
    Orphans(Instance<LiveRecords> records) {
        this((Iterable<LiveRecords>) records);
    }

    Orphans(Iterable<LiveRecords> records) {
        this.records = records;
    }

    /** @throws OrphanedRecords if live records name codes that the next program does not state */
    void refuse(Program before, Program next) {
        GoneCodes gone = GoneCodes.between(before, next);
        if (gone.isEmpty()) {
            return;
        }
        List<String> orphaned = new ArrayList<>();
        List<LiveRecords> inOrder = new ArrayList<>();
        records.forEach(inOrder::add);
        inOrder.sort(Comparator.comparing(LiveRecords::type));
        for (LiveRecords live : inOrder) {
            long count = live.naming(next.program(), gone);
            if (count > 0) {
                orphaned.add("%d in %s".formatted(count, live.type()));
            }
        }
        if (!orphaned.isEmpty()) {
            throw new OrphanedRecords("program.yaml of %s no longer states %s, which live records name: %s. Maybe state the codes again, or first change those records."
                    .formatted(next.program(), gone.all(), String.join(", ", orphaned)));
        }
    }
}
