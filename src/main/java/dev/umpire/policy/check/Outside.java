package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.util.List;
import java.util.Map;

/** Checks what stands in a file outside its rules: the package line, and nothing else. */
final class Outside {

    private static final Map<String, String> REFUSED = Map.of(
            "import", "Facts and verdict are known without it.",
            "global", "The verdict is the only one, and known without it.",
            "function", "What a condition needs is a predicate of a fact.",
            "query", "What a condition needs is a predicate of a fact.",
            "declare", "The types of facts are the core's.",
            "dialect", "Rules are written in the one dialect there is.",
            "unit", "All rules of a pack form one unit.");

    private final String pack;
    private final RuleFile file;
    private final Report report;

    Outside(String pack, RuleFile file, Report report) {
        this.pack = pack;
        this.file = file;
        this.report = report;
    }

    void check() {
        int next = packageLine(file.outside());
        List<Token> rest = file.outside().subList(next, file.outside().size());
        for (int i = 0; i < rest.size();) {
            Token token = rest.get(i);
            complain(token, rest);
            int from = i + 1;
            i = token.is("declare") || token.is("query") ? after("end", rest, from)
                    : token.is("function") ? after("}", rest, from) : nextLine(rest, from);
        }
    }

    private int packageLine(List<Token> tokens) {
        boolean first = !tokens.isEmpty() && tokens.get(0).is("package")
                && (file.rules().isEmpty() || tokens.get(0).offset() < file.rules().get(0).rule().offset());
        if (!first) {
            report.add(Code.PACKAGE, 0, "The file does not begin with its package. Maybe write package %s on its first line."
                    .formatted(pack));
            return 0;
        }
        int end = nextLine(tokens, 1);
        String name = tokens.subList(1, end).stream().map(Token::text).filter(t -> !t.equals(";"))
                .collect(java.util.stream.Collectors.joining());
        if (!name.equals(pack)) {
            report.add(Code.PACKAGE, tokens.get(Math.min(1, end - 1)),
                    "The package is %s, but the pack is %s. Maybe write package %s."
                    .formatted(name.isEmpty() ? "not named" : name, pack, pack));
        }
        return end;
    }

    private void complain(Token token, List<Token> rest) {
        if (REFUSED.containsKey(token.text()) && token.word()) {
            report.add(Code.FORBIDDEN, token,
                    "A policy file has no %s. %s Maybe remove it.".formatted(token.text(), REFUSED.get(token.text())));
        } else {
            report.add(Code.SYNTAX, token, "Here stands %s outside of any rule. %s".formatted(token.text(),
                    Hint.nearest(token.text(), List.of("rule", "end")).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe an end stands too early.")));
        }
    }

    private static int after(String word, List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    /** A slip is told once: what follows on its line, or down to the next {@code end}, belongs to it. */
    private int nextLine(List<Token> tokens, int from) {
        int line = file.source().lineAt(tokens.get(from - 1).offset());
        int i = from;
        while (i < tokens.size() && file.source().lineAt(tokens.get(i).offset()) == line) {
            i++;
        }
        return tokens.get(from - 1).is("package") || REFUSED.containsKey(tokens.get(from - 1).text()) ? i
                : after("end", tokens, from);
    }
}
