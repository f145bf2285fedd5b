package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.check.Token.Sort;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens. A string or comment that never ends is reported, and ends with its line or file. */
final class Lexer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "!.");

    private final String text;
    private final Report report;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    static List<Token> tokens(Report report) {
        return new Lexer(report.source().text(), report).cut();
    }

    /** Of a piece of text that stands in no file. */
    static List<Token> tokens(String piece) {
        return new Lexer(piece, new Report(FileText.of("", piece))).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                take(Sort.COMMENT, endOfLine());
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                take(Sort.WORD, wordEnd());
            } else if (Character.isDigit(c)) {
                take(Sort.NUMBER, numberEnd());
            } else {
                take(Sort.SIGN, at + LONG_SIGNS.stream().filter(s -> text.startsWith(s, at)).mapToInt(String::length)
                        .findFirst().orElse(Character.charCount(text.codePointAt(at))));
            }
        }
        return tokens;
    }

    private void take(Sort kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at);
        if (end < 0) {
            report.add(Code.UNTERMINATED, at, "This comment never ends. Maybe write */ after it.");
        }
        take(Sort.COMMENT, end < 0 ? text.length() : end + 2);
    }

    private void string(char quote) {
        int limit = endOfLine();
        int end = at + 1;
        while (end < limit && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= limit) {
            report.add(Code.UNTERMINATED, at, "This text has no closing quotation mark on its line. Maybe write %c at its end."
                    .formatted(quote));
        }
        take(Sort.STRING, Math.min(end + 1, limit));
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int numberEnd() {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
