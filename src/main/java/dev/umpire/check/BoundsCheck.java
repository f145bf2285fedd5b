package dev.umpire.check;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Bounds;
import dev.umpire.casefile.Longest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Whether a document holds no more than {@link AtMost} and {@link Longest} allow. What is read as JSON has been asked
 * already; here what was put together, as papers handed in one after the other.
 */
public final class BoundsCheck {

    /** Tells the check of every list, map and text of the document, and of the records in it, that holds too much. */
    public static void check(Object document, Check check) {
        Components.visit(document, check, BoundsCheck::fits);
    }

    private static boolean fits(RecordComponent component, Object value, Check check) {
        Longest longest = component.getAnnotation(Longest.class);
        Optional<String> fault = value instanceof String text ? Bounds.fault(longest, text)
                : Bounds.fault(component.getAnnotation(AtMost.class), value);
        fault.ifPresent(detail -> check.bad(component.getName(), "%s", detail));
        if (fault.isEmpty() && value instanceof List<?> list && longest != null) {
            check.each(component.getName(), list, (text, at) -> Bounds.fault(longest, (String) text).ifPresent(at::wrong));
        }
        return fault.isEmpty();
    }

    private BoundsCheck() { }
}
