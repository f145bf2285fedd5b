package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.List;

/** Walks over tokens. */
final class Cursor {

    /** The text does not read as it should; it has been reported already. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private final Report report;
    private int at;

    Cursor(List<Token> tokens, Report report) {
        this.tokens = tokens;
        this.report = report;
    }

    boolean done() {
        return at >= tokens.size();
    }

    /** The token ahead, or null at the end. */
    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    boolean sees(String text) {
        return !done() && peek().is(text);
    }

    Token take() {
        if (done()) {
            throw stop(Code.SYNTAX, "Something is missing after this. Maybe a value or a closing parenthesis.");
        }
        return tokens.get(at++);
    }

    boolean takeIf(String text) {
        if (sees(text)) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether the word stands anywhere in what is read, as in {@code byPartner && partner.active}. */
    boolean mentions(String word) {
        return tokens.stream().anyMatch(t -> t.is(word));
    }

    void expect(String text) {
        if (!takeIf(text)) {
            throw done() ? stop(Code.SYNTAX, "A %s is missing after this. Maybe add it.".formatted(text))
                    : stop(Code.SYNTAX, "Here stands %s where %s is expected. Maybe add it before.".formatted(peek().text(), text));
        }
    }

    Token word(String what) {
        if (done() || !peek().word()) {
            throw stop(Code.SYNTAX, "The name of a %s is missing here. Maybe remove the sign before it.".formatted(what));
        }
        return take();
    }

    /** Reports at the token ahead, or at the last one. */
    Stop stop(Code code, String detail) {
        Token where = done() ? tokens.isEmpty() ? null : tokens.get(tokens.size() - 1) : peek();
        report.add(code, where == null ? 0 : where.offset(), detail);
        return new Stop();
    }
}
