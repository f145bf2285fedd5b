package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Report {

    private final FileText source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Report(FileText source) {
        this.source = source;
    }

    FileText source() {
        return source;
    }

    void add(Code code, int offset, String detail) {
        diagnostics.add(source.diagnostic(code, offset, detail));
    }

    void add(Code code, Token at, String detail) {
        add(code, at.offset(), detail);
    }

    /** Whether something is wrong on the line of this word: a slip is told once. */
    boolean told(Token at) {
        int line = source.lineAt(at.offset());
        return diagnostics.stream().anyMatch(found -> found.line() == line);
    }

    boolean empty() {
        return diagnostics.isEmpty();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
