package dev.umpire.policy.check;

import dev.umpire.casefile.Program;
import dev.umpire.policy.Code;
import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.RefusedPack;
import dev.umpire.policy.Unexpected;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.table.DecisionTable;
import dev.umpire.ruling.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kie.api.builder.Message;

/**
 * Says what is wrong with the rules of a pack, before anything is built from them: building runs code that stands
 * in them. Nothing is thrown for a bad pack, and a slip in one rule hides none in another.
 */
public final class PackCheck {

    private final PackFiles pack;
    private final FileCheck files;
    private final Mistakes mistakes;

    private PackCheck(PackFiles pack, Program program) {
        this.pack = pack;
        this.files = new FileCheck(pack.name(), program, Handbook.read(pack.content().getOrDefault(Handbook.PATH, "")), new Names());
        this.mistakes = new Mistakes(pack.content());
    }

    /**
     * Everything that is wrong with the pack's rules and tables, sorted by place; empty for a good pack. Reads
     * {@code *.drl}, {@code tables/*.csv} and {@code HANDBOOK.md}; what program.yaml holds is judged by its reader.
     *
     * @param program as program.yaml states it: terms, product lines, segments, tiers, partner types
     */
    public static List<Diagnostic> check(PackFiles pack, Program program) {
        PackCheck check = new PackCheck(pack, program);
        check.handbook();
        pack.content().keySet().stream().filter(path -> path.endsWith(".drl")).forEach(path -> check.guarded(path, () -> check.rules(path)));
        pack.content().keySet().stream().filter(DecisionTable::is).forEach(path -> check.guarded(path, () -> check.table(path)));
        return check.mistakes.all();
    }

    private void handbook() {
        String text = pack.content().get(Handbook.PATH);
        boolean told = pack.found().stream().anyMatch(found -> found.file().equals(Handbook.PATH));
        boolean rules = pack.content().keySet().stream().anyMatch(path -> path.endsWith(".drl") || DecisionTable.is(path));
        if (text == null && !told) {
            mistakes.add(Code.MISSING_HANDBOOK, new Place(Handbook.PATH, 1, 1),
                    "The pack has no HANDBOOK.md. Maybe add it: each rule quotes one of its clauses.");
        } else if (text != null && rules && Handbook.read(text).clauses().isEmpty()) {
            mistakes.add(Code.MISSING_HANDBOOK, new Place(Handbook.PATH, 1, 1),
                    "HANDBOOK.md states no clause. Maybe begin each paragraph with its number, as **4.4**.");
        }
    }

    private void guarded(String path, Supplier<List<Diagnostic>> work) {
        try {
            mistakes.addAll(new Unexpected(pack.name(), path).guard(work));
        } catch (RefusedPack e) {
            mistakes.addAll(e.diagnostics());
        }
    }

    private List<Diagnostic> rules(String path) {
        return files.check(FileText.of(path, pack.content().get(path))).diagnostics();
    }

    /** What a cell holds becomes part of a rule, so that it must pass what a rule passes; told at the cell. */
    private List<Diagnostic> table(String path) {
        Mistakes mine = new Mistakes(pack.content());
        DecisionTable.check(pack, path, mine);
        if (mine.refuse()) {
            return mine.all();
        }
        DecisionTable table = DecisionTable.of(pack, path);
        FileText generated = FileText.of(path, table.drl());
        TableRows rows = new TableRows(table, generated, FileText.of(path, pack.content().get(path)));
        return files.table(generated, table::lineOf).diagnostics().stream().map(rows::place).toList();
    }

    /** The facts that a case of that kind can hold, and so the types that patterns may have, those above them included. */
    public static Set<Class<?>> facts(Kind<?> kind) {
        return Types.facts(kind);
    }

    /**
     * One line for each rule with a precedence other than 0, with its place: no clause is ranked above another unless
     * the handbook says so, and a reviewer should see where a pack does.
     */
    public static List<String> precedences(PackFiles pack) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> file : pack.content().entrySet()) {
            if (file.getKey().endsWith(".drl")) {
                Report report = new Report(FileText.of(file.getKey(), file.getValue()));
                RuleFile.read(report).rules().forEach(rule -> precedence(rule, report.source(), lines));
            }
        }
        return lines;
    }

    private static void precedence(RuleText rule, FileText source, List<String> lines) {
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
}
