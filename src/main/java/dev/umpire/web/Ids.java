package dev.umpire.web;

import java.util.Objects;

/** What an id of a record may be: printable, without blanks at its ends, of at most 100 characters. */
public final class Ids {

    private static final int LONGEST = 100;

    /** @throws RefusedRequest if it cannot be an id, or a body names another */
    public static String agreed(String inPath, String inBody) {
        if (inBody != null && !Objects.equals(inPath, inBody)) {
            throw RefusedRequest.badField("/id", "The id (%s) is not the one in the path (%s). Maybe leave it out.".formatted(inBody, inPath));
        }
        return valid(inPath, "/id");
    }

    public static String valid(String id, String pointer) {
        if (!isValid(id)) {
            throw RefusedRequest.badField(pointer, "This cannot be an id. Maybe use up to %d letters, digits and dashes.".formatted(LONGEST));
        }
        return id;
    }

    public static boolean isValid(String id) {
        return id != null && !id.isBlank() && id.equals(id.strip()) && id.length() <= LONGEST
                && id.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Ids() { }
}
