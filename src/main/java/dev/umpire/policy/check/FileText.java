package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Diagnostic;
import java.util.List;

/**
 * One file of a pack with its lines.
 *
 * @param path within the pack
 */
record FileText(String path, String text, List<String> lines) {

    static FileText of(String path, String text) {
        return new FileText(path, text, List.of(text.split("\r?\n", -1)));
    }

    /** The line, from 1, on which the character stands. */
    int lineAt(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The column, from 1, counted in characters as a reader counts them. */
    int columnAt(int offset) {
        int end = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return text.codePointCount(start, Math.max(start, end)) + 1;
    }

    /** The line, counted from 1; empty past the end of the file. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    Diagnostic diagnostic(Code code, int offset, String detail) {
        int line = lineAt(offset);
        return new Diagnostic(code.id(), path, line, columnAt(offset), line(line), detail);
    }
}
