package dev.umpire.policy.check;

import dev.umpire.casefile.Program;
import dev.umpire.policy.Code;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks one rule file, or what a table was turned into. */
final class FileCheck {

    private static final int DEEPEST = 50;

    private final String pack;
    private final Program program;
    private final Handbook handbook;
    private final Set<String> clauses;
    private final Names names;

    /** @param names gathers those of all files */
    FileCheck(String pack, Program program, Handbook handbook, Names names) {
        this.pack = pack;
        this.program = program;
        this.handbook = handbook;
        this.clauses = handbook.known();
        this.names = names;
    }

    Report check(FileText source) {
        Report report = new Report(source);
        RuleFile file = RuleFile.read(report);
        if (tooDeep(file, report)) {
            return report;
        }
        unicodeEscapes(report);
        new Outside(pack, file, report).check();
        Parsed whole = Parsed.of(source.text());
        if (whole.readable()) {
            new Gate(report).file(whole.file(), file.rules().size());
        }
        Syntax syntax = new Syntax(report, file);
        new KeyboardSigns(file, report).without().forEach(rule -> rule(rule, syntax, whole, report));
        new Layout(file, report).check();
        if (!whole.readable() && report.empty()) {
            report.add(Code.SYNTAX, 0, "The file cannot be read as rules. Maybe remove signs that belong to no rule.");
        }
        return report;
    }

    /**
     * Rules that were generated from a table: all but what only an author can see to.
     *
     * @param lines on which the row of a rule stands
     */
    Report table(FileText source, ToIntFunction<String> lines) {
        Report report = new Report(source);
        RuleFile file = RuleFile.read(report);
        if (tooDeep(file, report)) {
            return report;
        }
        unicodeEscapes(report);
        new Outside(pack, file, report).check();
        Parsed whole = Parsed.of(source.text());
        if (whole.readable()) {
            new Gate(report).file(whole.file(), file.rules().size());
        } else if (report.empty()) {
            report.add(Code.SYNTAX, 0, "The table makes no rules that can be read. Maybe a cell lacks its quotation marks.");
        }
        Syntax syntax = new Syntax(report, file);
        file.rules().stream().filter(rule -> RuleShape.check(rule, report)).forEach(rule -> {
            names.check(rule, report, lines.applyAsInt(rule.title()));
            meaning(rule, syntax, whole, true, report);
        });
        return report;
    }

    private void rule(RuleText rule, Syntax syntax, Parsed whole, Report report) {
        if (RuleShape.check(rule, report)) {
            names.check(rule, report);
            new Quotation(handbook, report).check(rule);
            meaning(rule, syntax, whole, false, report);
            new LiteralNumbers(report).check(rule);
        }
    }

    private void meaning(RuleText rule, Syntax syntax, Parsed whole, boolean cells, Report report) {
        Optional<RuleDescr> read = syntax.rule(rule, whole);
        if (read.isEmpty()) {
            return;
        }
        Codes codes = new Codes(program, cells, report);
        new Gate(report).rule(read.get(), rule);
        Bindings bindings = new Patterns(rule, codes, report).check(read.get().getLhs());
        Set<String> verbs = new RightSide(rule, bindings, codes, report).check();
        new Metadata(clauses, report).check(rule, verbs);
        new Placeholders(bindings, codes, report).check(rule);
    }

    /** Parsers call themselves for each parenthesis: a thousand of them would end the thread, not the reading. */
    private static boolean tooDeep(RuleFile file, Report report) {
        int depth = 0;
        int negations = 0;
        for (Token token : file.tokens()) {
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            negations = token.is("!") ? negations + 1 : 0;
            if (depth > DEEPEST || negations > DEEPEST) {
                report.add(Code.SYNTAX, token,
                        "More than %d signs are nested here. Maybe one above is never closed.".formatted(DEEPEST));
                return true;
            }
        }
        return false;
    }

    /** Java reads escapes before anything else, so that a word can hide from a reader's eye. */
    private static void unicodeEscapes(Report report) {
        int at = report.source().text().indexOf("\\u");
        if (at >= 0) {
            report.add(Code.UNICODE_ESCAPE, at, "A letter is hidden in an escape. Maybe write the letter itself.");
        }
    }
}
