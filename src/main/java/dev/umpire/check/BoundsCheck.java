package dev.umpire.check;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Bounds;
import dev.umpire.casefile.Longest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a document holds no more than {@link AtMost} and {@link Longest} allow. What is read as JSON has been asked
 * already; here what was put together, as papers handed in one after the other.
 */
public final class BoundsCheck {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        }
    };

    /** Tells the check of every list, map and text of the document, and of the records in it, that holds too much. */
    public static void check(Object document, Check check) {
        for (RecordComponent component : document == null ? new RecordComponent[0] : COMPONENTS.get(document.getClass())) {
            Object value = value(component, document);
            Optional<String> fault = value instanceof String text ? Bounds.fault(component.getAnnotation(Longest.class), text)
                    : Bounds.fault(component.getAnnotation(AtMost.class), value);
            fault.ifPresent(detail -> check.bad(component.getName(), "%s", detail));
            if (fault.isEmpty()) {
                within(component.getName(), component.getAnnotation(Longest.class), value, check);
            }
        }
    }

    private static void within(String field, Longest longest, Object value, Check check) {
        if (value instanceof List<?> list) {
            check.each(field, list, (element, at) -> check(element, at));
            check.eachOf(field, list.stream().filter(String.class::isInstance).map(String.class::cast).toList(),
                    (at, index, text) -> Bounds.fault(longest, text).ifPresent(detail -> at.bad(index, "%s", detail)));
        } else if (value instanceof Record) {
            check(value, check.at(field));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> check(one, check.at(field).at(key)));
        }
    }

    private static Object value(RecordComponent component, Object document) {
        try {
            return component.getAccessor().invoke(document);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The component (%s) of %s cannot be read.".formatted(component.getName(),
                    document.getClass().getSimpleName()), e);
        }
    }

    private BoundsCheck() { }
}
