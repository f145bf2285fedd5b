package dev.umpire.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/** Goes through all components of a document and of the records in it, each at its place. */
final class Components {

    private static final ClassValue<RecordComponent[]> OF = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);        // or each call would look whether it may
            }
            return components;
        }
    };

    /** What is done with one component. */
    @FunctionalInterface
    interface Visitor {
        /** @return whether to go on into the value */
        boolean visit(RecordComponent component, Object value, Check check);
    }

    static void visit(Object document, Check check, Visitor visitor) {
        for (RecordComponent component : document == null ? new RecordComponent[0] : OF.get(document.getClass())) {
            Object value = value(component, document);
            if (visitor.visit(component, value, check)) {
                within(component.getName(), value, check, visitor);
            }
        }
    }

    private static void within(String field, Object value, Check check, Visitor visitor) {
        if (value instanceof List<?> list) {
            check.each(field, list, (element, at) -> visit(element, at, visitor));
        } else if (value instanceof Record) {
            visit(value, check.at(field), visitor);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> visit(one, check.at(field).at(key), visitor));
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

    private Components() { }
}
