package dev.umpire.policy.check;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule as its author wrote it, cut into its parts. A part that is missing is null or empty.
 *
 * @param rule    the word {@code rule}
 * @param name    the rule's name, or null
 * @param head    what stands between name and {@code when}
 * @param left    what stands between {@code when} and {@code then}
 * @param right   what stands between {@code then} and {@code end}
 * @param comment lines directly above the rule
 */
record RuleText(Token rule, Token name, List<Token> head, Token when, List<Token> left, Token then, List<Token> right,
                Token end, Token last, List<Token> comment) {

    /** @param tokens from the word {@code rule} to its {@code end} or the last before the next rule, without comments */
    static RuleText of(List<Token> tokens, List<Token> comment) {
        Token name = tokens.size() > 1 && tokens.get(1).string() ? tokens.get(1) : null;
        int when = find(tokens, "when", 1, tokens.size());
        int then = find(tokens, "then", Math.max(when, 1), tokens.size());
        int end = tokens.get(tokens.size() - 1).is("end") ? tokens.size() - 1 : tokens.size();
        int leftEnd = then < 0 ? end : then;
        int headEnd = when < 0 ? leftEnd : when;
        return new RuleText(tokens.get(0), name, tokens.subList(Math.min(name == null ? 1 : 2, headEnd), headEnd),
                when < 0 ? null : tokens.get(when), when < 0 ? List.of() : tokens.subList(when + 1, leftEnd),
                then < 0 ? null : tokens.get(then), then < 0 ? List.of() : tokens.subList(then + 1, end),
                end < tokens.size() ? tokens.get(end) : null, tokens.get(tokens.size() - 1), comment);
    }

    private static int find(List<Token> tokens, String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(word) && tokens.get(i).word()) {
                return i;
            }
        }
        return -1;
    }

    /** The rule's name without quotation marks, or a stand-in. */
    String title() {
        return name == null ? "?" : name.value();
    }

    List<Annotation> annotations() {
        List<Annotation> found = new ArrayList<>();
        for (int i = 0; i + 1 < head.size(); i++) {
            if (head.get(i).is("@") && head.get(i + 1).word()) {
                found.add(Annotation.read(head, i + 1));
            }
        }
        return found;
    }

    /** The annotation of that name, or null. */
    Annotation annotation(String wanted) {
        return annotations().stream().filter(a -> a.name().text().equals(wanted)).findFirst().orElse(null);
    }

    /** The clause that the rule says it states, or null. */
    Token clause() {
        Annotation clause = annotation("clause");
        return clause == null ? null : clause.single();
    }
}
