package dev.umpire.policy.check;

/**
 * A word, a string, a number, a sign or a comment of a rule file.
 *
 * @param text   as written, quotation marks included
 * @param offset of its first character in the file
 */
record Token(Kind kind, String text, int offset) {

    enum Kind { WORD, STRING, NUMBER, SIGN, COMMENT }

    boolean is(String expected) {
        return text.equals(expected) && kind != Kind.STRING && kind != Kind.COMMENT;
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean string() {
        return kind == Kind.STRING;
    }

    /** Whether it is a string without its closing quotation mark. */
    boolean open() {
        return string() && (text.length() < 2 || text.charAt(text.length() - 1) != text.charAt(0));
    }

    int end() {
        return offset + text.length();
    }

    /** What a string says, without its quotation marks. */
    String value() {
        return string() && text.length() > 1 ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }
}
