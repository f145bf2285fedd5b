package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.placed.CsvReader;
import dev.umpire.policy.table.DecisionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.builder.Message;

/** Tells what Drools says of a build in the author's terms: file, line, and one sentence. */
final class BuildMessages {

    private static final int MOST = 3;
    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+) ");
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z]\\w{3,}");

    /** Words of messages, not of authors, and those of every rule. */
    private static final Set<String> COMMON = Set.of("rule", "when", "then", "line", "type", "class", "method", "error", "null",
            "verdict", "this", "with", "Rule", "Method", "Unable", "package", "left", "part", "String", "Verdict");

    /** A token and the file in which it stands. */
    private record Spot(FileText source, Token token) {
        Diagnostic diagnostic(String detail) {
            return source.diagnostic(Code.BUILD, token.offset() + (token.string() ? 1 : 0), detail);
        }
    }

    private final List<FileText> sources = new ArrayList<>();
    private final List<FileText> tables = new ArrayList<>();
    private final List<Spot> places = new ArrayList<>();

    BuildMessages(PackFiles pack) {
        pack.content().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                FileText source = FileText.of(path, text);
                sources.add(source);
                Lexer.tokens(new Report(source)).stream().filter(t -> t.kind() != Token.Sort.COMMENT)
                        .forEach(t -> places.add(new Spot(source, t)));
            } else if (path.endsWith(".csv")) {
                tables.add(FileText.of(path, text));
            }
        });
    }

    List<Diagnostic> diagnostics(List<Message> messages) {
        List<Message> telling = messages.stream().filter(m -> BuildReason.tells(m.getText())).toList();
        return (telling.isEmpty() ? messages : telling).stream().map(this::diagnostic).distinct().sorted().toList();
    }

    /** For a builder that throws instead of reporting. */
    Diagnostic diagnostic(RuntimeException failure) {
        String reason = BuildReason.of(String.valueOf(failure.getMessage()));
        return anywhere(reason, sentence(reason));
    }

    private static String sentence(String reason) {
        return "The rules cannot be built: %s. Maybe compare the rule with one that works.".formatted(reason);
    }

    private Diagnostic diagnostic(Message message) {
        String reason = BuildReason.of(String.valueOf(message.getText()));
        FileText named = named(message.getPath());
        if (named != null && named.path().endsWith(".csv")) {
            return new TableRows(table(named), FileText.of("", "rule \"" + reason + "\""), named).place(new Diagnostic(Code.BUILD.id(), "", 1, 1, "",
                    sentence(reason)));
        }
        if (named == null || message.getLine() < 1 || message.getLine() > named.lines().size()) {
            return anywhere(reason, sentence(reason));
        }
        Matcher place = PLACE.matcher(String.valueOf(message.getText()));
        int column = place.find() ? Integer.parseInt(place.group(2)) : message.getColumn();
        return new Diagnostic(Code.BUILD.id(), named.path(), message.getLine(), Math.max(0, column) + 1,
                named.line(message.getLine()), sentence(reason));
    }

    private static DecisionTable table(FileText table) {
        return new DecisionTable(table.path(), CsvReader.read(table.path(), table.text(), (at, detail) -> { }));
    }

    /** The build keeps files of folders as {@code tables--days.csv.drl}, in a folder of the pack. */
    private FileText named(String path) {
        String mine = path == null ? "" : "/" + path.replace("--", "/").replaceAll("\\.csv\\.drl$", ".csv");
        return Stream.concat(sources.stream(), tables.stream()).filter(s -> mine.endsWith("/" + s.path()))
                .max(Comparator.comparing(s -> s.path().length())).orElse(null);
    }

    /** At the rarest of the author's words that the reason names, else at the rule that it names, else at the first file. */
    private Diagnostic anywhere(String reason, String detail) {
        Optional<Spot> rule = places.stream().filter(p -> p.token().string() && p.token().value().length() > MOST
                && reason.contains(p.token().value())).findFirst();
        Set<String> words = WORD.matcher(reason).results().map(MatchResult::group).filter(w -> !COMMON.contains(w))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return rule.or(() -> words.stream().map(this::at).filter(found -> !found.isEmpty() && found.size() <= MOST)
                        .min(Comparator.comparingInt(List<Spot>::size))
                        .map(found -> found.get(0)))
                .map(place -> place.diagnostic(detail))
                .orElseGet(() -> sources.isEmpty() ? new Diagnostic(Code.BUILD.id(), "program.yaml", 1, 1, "", detail)
                        : sources.get(0).diagnostic(Code.BUILD, 0, detail));
    }

    private List<Spot> at(String word) {
        return places.stream().filter(p -> p.token().text().equals(word)).toList();
    }
}
