package dev.umpire.check;

/** Ids of records: short, without blanks at the ends and without signs that a log, a path or a table would lose. */
public final class IdCheck {

    private static final int LONGEST = 100;
    private static final int NOT_DECODED = '\uFFFD';

    public static void check(String id, Check check) {
        if (!isId(id)) {
            check.bad("id", fault());
        }
    }

    public static boolean isId(String id) {
        return id != null && !id.isBlank() && id.equals(id.strip()) && id.length() <= LONGEST
                && id.codePoints().noneMatch(c -> Character.isISOControl(c) || c == NOT_DECODED
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** What is said of something that is none. */
    public static String fault() {
        return "This cannot be an id. Maybe use up to %d letters, digits and dashes, in UTF-8.".formatted(LONGEST);
    }

    private IdCheck() { }
}
