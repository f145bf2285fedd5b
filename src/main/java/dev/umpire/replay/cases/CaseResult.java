package dev.umpire.replay.cases;

import dev.umpire.ruling.Ruling;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How one case went.
 *
 * @param file      path within the pack
 * @param describes its sentence; empty when the file cannot be read
 * @param clauses   clauses that it expects to find
 * @param problems  what is otherwise than expected; empty when it passed
 * @param fired     names of the rules that fired
 * @param ruling    what was ruled, or null when there was no ruling
 */
public record CaseResult(String file, String describes, List<String> clauses, List<String> problems, Set<String> fired,
                         Ruling ruling, Duration took) {

    public boolean passed() {
        return problems.isEmpty();
    }

    /** The clause that the file's name begins with, as 4.4 of {@code cases/4.4-not-the-day-after.yaml}; else empty. */
    public String aboutClause() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dash = name.indexOf('-');
        return dash < 0 ? "" : name.substring(0, dash);
    }

    /** Whether the case names the clause: in its file name or among the findings that it expects. */
    public boolean names(String clause) {
        return aboutClause().equals(clause) || clauses.contains(clause);
    }

    /** File, sentence and every difference, as lines. */
    public String failure() {
        StringBuilder text = new StringBuilder(file);
        if (!describes.isEmpty()) {
            text.append(": ").append(describes);
        }
        problems.forEach(problem -> problem.lines().forEach(line -> text.append(System.lineSeparator()).append("    ").append(line)));
        if (ruling != null) {
            ruling.findings().forEach(f -> text.append(System.lineSeparator()).append("    because %s %s (%s:%d)"
                    .formatted(f.effect(), f.rule(), f.source().file(), f.source().line())));
        }
        return text.toString();
    }
}
