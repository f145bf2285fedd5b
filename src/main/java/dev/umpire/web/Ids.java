package dev.umpire.web;

import dev.umpire.check.IdCheck;
import java.util.Objects;

/** What an id of a record may be: signs that everybody sees, without blanks at its ends, of at most 100 characters. */
public final class Ids {

    /** @throws RefusedRequest if it cannot be an id, or a body names another */
    public static String agreed(String inPath, String inBody) {
        if (inBody != null && !Objects.equals(inPath, inBody)) {
            throw RefusedRequest.badField("/id", "The id (%s) is not the one in the path (%s). Maybe leave it out."
                    .formatted(Problem.quoted(inBody), Problem.quoted(inPath)));
        }
        return valid(inPath, "/id");
    }

    public static String valid(String id, String pointer) {
        if (!IdCheck.isId(id)) {
            throw RefusedRequest.badField(pointer, IdCheck.fault());
        }
        return id;
    }

    private Ids() { }
}
