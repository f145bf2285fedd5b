package dev.umpire.policy.check;

import dev.umpire.casefile.Program;
import dev.umpire.policy.Code;
import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.builder.Message;

/**
 * Says what is wrong with the rules of a pack, before anything is built from them: building runs code that stands
 * in them. Nothing is thrown for a bad pack, and a slip in one rule hides none in another.
 */
public final class PackCheck {

    /**
     * Everything that is wrong with the pack's rule files, sorted by place; empty for a good pack. Reads
     * {@code *.drl} and {@code HANDBOOK.md}; what program.yaml and the tables hold is judged by their readers.
     *
     * @param program as program.yaml states it: terms, product lines, segments, tiers, partner types
     */
    public static List<Diagnostic> check(PackFiles pack, Program program) {
        List<Diagnostic> found = new ArrayList<>();
        String prose = pack.content().get(Handbook.PATH);
        if (prose == null) {
            found.add(Source.of(Handbook.PATH, "").diagnostic(Code.MISSING_HANDBOOK, 0,
                    "The pack has no HANDBOOK.md. Maybe add it: each rule quotes one of its clauses."));
        }
        Handbook handbook = Handbook.read(prose == null ? "" : prose);
        FileCheck check = new FileCheck(pack.name(), program, handbook, new Names());
        pack.content().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                found.addAll(check.check(Source.of(path, text)).diagnostics());
            }
        });
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Everything that is wrong with the rules of a decision table, at the row that states them: what a cell holds
     * becomes part of a rule, so that it must pass what a rule passes.
     *
     * @param path of the table within the pack
     * @param drl  what was generated from it; the name of each rule ends with {@code _} and the row, from 1
     */
    public static List<Diagnostic> checkTable(PackFiles pack, String path, String drl, Program program) {
        String prose = pack.content().getOrDefault(Handbook.PATH, "");
        FileCheck check = new FileCheck(pack.name(), program, Handbook.read(prose), new Names());
        Source table = Source.of(path, pack.content().getOrDefault(path, ""));
        Source generated = Source.of(path, drl);
        TableRows rows = new TableRows(table, generated);
        return check.table(generated).diagnostics().stream().map(rows::place).distinct().sorted().toList();
    }

    /**
     * One line for each rule with a precedence other than 0, with its place: no clause is ranked above another unless
     * the handbook says so, and a reviewer should see where a pack does.
     */
    public static List<String> precedences(PackFiles pack) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> file : pack.content().entrySet()) {
            if (file.getKey().endsWith(".drl")) {
                Report report = new Report(Source.of(file.getKey(), file.getValue()));
                RuleFile.read(report).rules().forEach(rule -> precedence(rule, report.source(), lines));
            }
        }
        return lines;
    }

    private static void precedence(RuleText rule, Source source, List<String> lines) {
        Annotation precedence = rule.annotation("precedence");
        String value = precedence == null ? "0" : precedence.values().stream().map(Token::text).reduce("", String::concat);
        if (!value.equals("0")) {
            lines.add("%s:%d:%d: \"%s\" has precedence %s, clause %s".formatted(source.path(),
                    source.lineAt(precedence.name().offset()), source.columnAt(precedence.name().offset()), rule.title(), value,
                    rule.clause() == null ? "?" : rule.clause().value()));
        }
    }

    /**
     * What Drools said while it built the pack, told at the author's own line: for what passes {@link #check} and
     * fails all the same. Holds neither stack traces nor generated source. Empty only for no messages.
     */
    public static List<Diagnostic> fromBuild(PackFiles pack, List<Message> messages) {
        return new BuildMessages(pack).diagnostics(messages);
    }

    /** The same for a builder that throws, as it does on some words, instead of reporting. */
    public static List<Diagnostic> fromBuild(PackFiles pack, RuntimeException failure) {
        return List.of(new BuildMessages(pack).diagnostic(failure));
    }

    private PackCheck() { }
}
