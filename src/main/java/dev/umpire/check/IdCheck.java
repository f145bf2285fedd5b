package dev.umpire.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.umpire.casefile.Longest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Ids of records: short, and made of signs that everybody sees and that a log, a path or a table keeps. No two that look
 * alike to a reader because one holds a sign without shape or direction.
 */
public final class IdCheck {

    private static final int NOT_DECODED = '\uFFFD';
    /** What a path takes for itself and its parent: such a record could never be asked for. */
    private static final Set<String> STEPS = Set.of(".", "..");

    public static void check(String id, Check check) {
        if (!isId(id)) {
            check.bad("id", "%s", fault());
        }
    }

    /** The ids of all records of a list: each is there, is an id, and stands once. */
    public static <T> void each(String list, List<T> records, Function<T, String> id, Check check) {
        Set<String> ids = new HashSet<>();
        check.each(list, records, (record, at) -> {
            if (!at.present("id", "id", id.apply(record))) {
                return;
            }
            check(id.apply(record), at);
            if (!ids.add(id.apply(record))) {
                at.bad("id", "The id (%s) stands twice. Maybe one of the two is a copy.", id.apply(record));
            }
        });
    }

    public static boolean isId(String id) {
        return id != null && !id.isBlank() && id.equals(id.strip()) && id.length() <= Longest.ID && !STEPS.contains(id)
                && id.codePoints().allMatch(IdCheck::seen);
    }

    /** Whether a reader sees the sign, at its place. */
    static boolean seen(int sign) {
        return sign == ' ' || sign != NOT_DECODED && !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    /** What is said of something that is none. */
    public static String fault() {
        return "This cannot be an id. Maybe use up to %d letters, digits and dashes, in UTF-8, and no sign that nobody sees.".formatted(Longest.ID);
    }

    private IdCheck() { }
}
