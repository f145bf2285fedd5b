package dev.umpire.policy;

import dev.umpire.policy.placed.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with the files of a pack, so that all of it is told at once. */
public final class Mistakes {

    private final Map<String, String> content;
    private final List<Diagnostic> all = new ArrayList<>();

    /** @param content text by path, to show the lines in which something is wrong */
    public Mistakes(Map<String, String> content) {
        this.content = content;
    }

    public void add(Code code, Place at, String detail, Object... values) {
        add(Diagnostic.Level.ERROR, code, at, detail.formatted(values));
    }

    public void warn(Code code, Place at, String detail, Object... values) {
        add(Diagnostic.Level.WARNING, code, at, detail.formatted(values));
    }

    public void addAll(Collection<Diagnostic> found) {
        all.addAll(found);
    }

    private void add(Diagnostic.Level level, Code code, Place at, String detail) {
        String text = content.getOrDefault(at.file(), "").lines().skip(at.line() - 1L).findFirst().orElse("");
        all.add(new Diagnostic(level, code.id(), at.file(), at.line(), at.column(), text, detail));
    }

    /** Sorted by place, each told once. */
    public List<Diagnostic> all() {
        return all.stream().distinct().sorted().toList();
    }

    /** Whether the pack is refused for one of them. */
    public boolean refuse() {
        return all.stream().anyMatch(Diagnostic::refuses);
    }
}
