package dev.umpire.policy;

import java.util.Comparator;

/**
 * One thing that is wrong with a pack, at its place.
 *
 * @param level  whether the pack is refused for it
 * @param code   stable, as {@code unknown-property}
 * @param file   path within the pack
 * @param line   from 1
 * @param column from 1
 * @param text   the text of that line; empty where it cannot be shown
 * @param detail what is wrong and what to do
 */
public record Diagnostic(Level level, String code, String file, int line, int column, String text, String detail)
        implements Comparable<Diagnostic> {

    /** An error refuses the pack; a warning is only told. */
    public enum Level { ERROR, WARNING }

    private static final Comparator<Diagnostic> IN_ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column).thenComparing(Diagnostic::detail);

    /** An error. */
    public Diagnostic(String code, String file, int line, int column, String text, String detail) {
        this(Level.ERROR, code, file, line, column, text, detail);
    }

    public boolean refuses() {
        return level == Level.ERROR;
    }

    /** The same in a file of another path, as somebody elsewhere can open it. */
    public Diagnostic in(String path) {
        return new Diagnostic(level, code, path, line, column, text, detail);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return IN_ORDER.compare(this, other);
    }

    /** {@code file:line:column: detail}, then the line with a mark under the place. */
    @Override
    public String toString() {
        String told = "%s:%d:%d: %s%s [%s]".formatted(file, line, column, refuses() ? "" : "warning: ", detail, code);
        return text.isBlank() ? told : "%s%n    %s%n    %s^".formatted(told, text, " ".repeat(Math.max(0, column - 1)));
    }
}
