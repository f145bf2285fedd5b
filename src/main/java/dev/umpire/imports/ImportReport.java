package dev.umpire.imports;

import dev.umpire.check.BadField;
import dev.umpire.web.RefusedRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with the lines of a file, as much of it as anybody reads at once. */
final class ImportReport {

    private static final int MOST = 200;

    private record BadLine(int number, BadField field) { }

    private final List<BadLine> found = new ArrayList<>();

    /** A copy, to which more is added. */
    static ImportReport after(ImportReport before) {
        ImportReport report = new ImportReport();
        report.found.addAll(before.found);
        return report;
    }

    void bad(int line, String pointer, String detail) {
        if (!full()) {
            found.add(new BadLine(line, new BadField("/" + line + pointer, "Line %d: %s".formatted(line, detail))));
        }
    }

    boolean full() {
        return found.size() >= MOST;
    }

    /** @throws RefusedRequest if anything was found, in the order of the lines */
    void refuseBad() {
        if (!found.isEmpty()) {
            throw RefusedRequest.badFields(found.stream().sorted(Comparator.comparingInt(BadLine::number)).map(BadLine::field).toList());
        }
    }
}
