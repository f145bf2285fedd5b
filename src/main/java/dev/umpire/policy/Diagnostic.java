package dev.umpire.policy;

import java.util.Comparator;

/**
 * One thing that is wrong with a pack, at its place.
 *
 * @param code   stable, as {@code unknown-property}
 * @param file   path within the pack
 * @param line   from 1
 * @param column from 1
 * @param text   the text of that line
 * @param detail what is wrong and what to do
 */
public record Diagnostic(String code, String file, int line, int column, String text, String detail)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> IN_ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column).thenComparing(Diagnostic::detail);

    @Override
    public int compareTo(Diagnostic other) {
        return IN_ORDER.compare(this, other);
    }

    /** {@code file:line:column: detail}, then the line with a mark under the place. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s [%s]%n    %s%n    %s^".formatted(file, line, column, detail, code, text,
                " ".repeat(Math.max(0, column - 1)));
    }
}
