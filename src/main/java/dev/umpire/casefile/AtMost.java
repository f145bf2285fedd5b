package dev.umpire.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * So many characters of a text, or so many elements of a list, and no more. It is for the description of the API; the
 * check of the record refuses what is more. Both name the same constant of {@link Bounds}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface AtMost {
    int value();
}
