package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the comment above a rule: it quotes the clause, word for word, so that rule and handbook cannot drift apart. */
final class Quotation {

    private static final Pattern OPENING = Pattern.compile("^//\\s*HANDBOOK\\s+(\\S+?):\\s*\"");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** @param word as compared, @param offset in the file */
    private record Quoted(String word, int offset) { }

    private final Handbook handbook;
    private final Report report;

    Quotation(Handbook handbook, Report report) {
        this.handbook = handbook;
        this.report = report;
    }

    void check(RuleText rule) {
        Token clause = rule.clause();
        if (clause == null) {
            return;
        }
        int first = first(rule.comment());
        if (first < 0) {
            report.add(Code.MISSING_QUOTATION, rule.rule(),
                    "The clause is not quoted above the rule. Maybe write // HANDBOOK %s: \"…\"."
                    .formatted(clause.value()));
            return;
        }
        Token comment = rule.comment().get(first);
        Matcher opening = OPENING.matcher(comment.text());
        if (opening.find() && !opening.group(1).equals(clause.value())) {
            report.add(Code.QUOTATION_DIFFERS, comment.offset() + opening.start(1),
                    "Clause %s is quoted above a rule of clause %s. Maybe quote %s."
                    .formatted(opening.group(1), clause.value(), clause.value()));
        } else if (handbook.clauses().containsKey(clause.value())) {
            compare(words(rule.comment().subList(first, rule.comment().size()), opening.end()), clause.value());
        }
    }

    private static int first(List<Token> comment) {
        for (int i = 0; i < comment.size(); i++) {
            if (OPENING.matcher(comment.get(i).text()).find()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Quoted> words(List<Token> lines, int start) {
        List<Quoted> words = new ArrayList<>();
        for (Token line : lines) {
            Matcher word = WORD.matcher(line.text());
            for (int from = line == lines.get(0) ? start : 2; word.find(from); from = word.end()) {
                boolean last = word.group().endsWith("\"") && line == lines.get(lines.size() - 1);
                String bare = Handbook.even(last ? word.group().substring(0, word.group().length() - 1) : word.group());
                words.add(new Quoted(bare, line.offset() + word.start()));
            }
        }
        return words;
    }

    private void compare(List<Quoted> words, String clause) {
        String text = handbook.clauses().get(clause);
        StringBuilder sofar = new StringBuilder();
        for (Quoted word : words) {
            sofar.append(sofar.isEmpty() ? "" : " ").append(word.word());
            if (!text.contains(sofar)) {
                report.add(Code.QUOTATION_DIFFERS, word.offset(),
                        "From %s on, the quotation differs from clause %s in HANDBOOK.md. Maybe copy the sentence anew."
                        .formatted(word.word(), clause));
                return;
            }
        }
    }
}
