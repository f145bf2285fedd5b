package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.List;
import java.util.regex.Pattern;

/** Checks what makes a file readable: its chapter comment, the width and length of rules, the order of clauses. */
final class Layout {

    private static final Pattern CHAPTER = Pattern.compile("// HANDBOOK (chapter )?\\d[\\d.]*[,.].*");
    private static final int WIDEST = 110;
    private static final int LONGEST = 25;
    private static final List<String> TEXTS = List.of("@en", "@zh", "@remedyEn", "@remedyZh");

    private final RuleFile file;
    private final Report report;

    Layout(RuleFile file, Report report) {
        this.file = file;
        this.report = report;
    }

    void check() {
        chapter();
        width();
        file.rules().forEach(this::length);
        order();
    }

    /** Two lines directly after one another, the first naming the chapter, above the first rule and its own comment. */
    private void chapter() {
        List<Token> comments = file.comments();
        boolean there = !comments.isEmpty() && CHAPTER.matcher(comments.get(0).text()).matches();
        boolean second = there && comments.size() > 1 && line(comments.get(1)) == line(comments.get(0)) + 1;
        boolean third = second && comments.size() > 2 && line(comments.get(2)) == line(comments.get(0)) + 2;
        boolean above = there && (file.rules().isEmpty() || comments.get(0).offset() < file.rules().get(0).rule().offset());
        if (!above || !second || third) {
            report.add(Code.LAYOUT_CHAPTER, above ? comments.get(0).offset() : 0,
                    "After its package, a file says in two lines which "
                    + "chapter it states. Maybe write // HANDBOOK chapter 4, registration: … and one line more.");
        }
    }

    private void width() {
        int offset = 0;
        for (String line : file.source().text().split("\n", -1)) {
            int width = line.codePointCount(0, line.length());
            if (width > WIDEST && TEXTS.stream().noneMatch(line.stripLeading()::startsWith)) {
                report.add(Code.LAYOUT_WIDTH, offset + line.offsetByCodePoints(0, WIDEST),
                        "The line has %d columns, more than %d. Maybe break it after a comma."
                        .formatted(width, WIDEST));
            }
            offset += line.length() + 1;
        }
    }

    private void length(RuleText rule) {
        int lines = line(rule.last()) - line(rule.rule()) + 1;
        if (lines > LONGEST) {
            report.add(Code.LAYOUT_LENGTH, rule.rule(),
                    "The rule has %d lines, more than %d. Maybe make two rules of it.".formatted(lines, LONGEST));
        }
    }

    private void order() {
        String before = null;
        for (RuleText rule : file.rules()) {
            Token clause = rule.clause();
            if (clause == null || !clause.string()) {
                continue;
            }
            if (before != null && ClausesInOrder.IN_ORDER.compare(before, clause.value()) > 0) {
                report.add(Code.LAYOUT_CLAUSE_ORDER, rule.rule(),
                        "A rule of clause %s stands after one of clause %s. Maybe move it up."
                        .formatted(clause.value(), before));
            } else {
                before = clause.value();
            }
        }
    }

    private int line(Token token) {
        return file.source().lineAt(token.offset());
    }
}
