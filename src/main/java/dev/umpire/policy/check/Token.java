package dev.umpire.policy.check;

/**
 * A word, a string, a number, a sign or a comment of a rule file.
 *
 * @param text   as written, quotation marks included
 * @param offset of its first character in the file
 */
record Token(Sort kind, String text, int offset) {

    enum Sort { WORD, STRING, NUMBER, SIGN, COMMENT }

    boolean is(String expected) {
        return text.equals(expected) && kind != Sort.STRING && kind != Sort.COMMENT;
    }

    boolean word() {
        return kind == Sort.WORD;
    }

    boolean string() {
        return kind == Sort.STRING;
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
