package dev.umpire.policy.placed;

/** Signs that Chinese keyboards and word processors type instead of those of rules; within a text any sign may stand. */
public final class WideSigns {

    private static final String TYPED = "“”„«»‘’，；：（）！＝＜＞｜＆［］｛｝−–　\u00A0";
    private static final String MEANT = "\"\"\"\"\"'',;:()!=<>|&[]{}--  ";

    /** Where the first of them stands outside of straight quotation marks and comments, or -1. */
    public static int find(String line) {
        boolean text = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            text = c == '"' ? !text : text;
            if (!text && c == '#') {
                return -1;
            }
            if (!text && is(c)) {
                return i;
            }
        }
        return -1;
    }

    public static boolean is(char sign) {
        return TYPED.indexOf(sign) >= 0;
    }

    /** What to type instead. */
    public static String meant(char typed) {
        char meant = MEANT.charAt(TYPED.indexOf(typed));
        return meant == ' ' ? "a space" : String.valueOf(meant);
    }

    private WideSigns() { }
}
