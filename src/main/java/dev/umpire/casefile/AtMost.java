package dev.umpire.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many elements a list of a document has at most, or how many values a map holds at any depth. Every list and map of
 * every document has one: what is counted is bounded before anything is done with it.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface AtMost {

    /** The number; so many are allowed. */
    int value();

    /** What is counted, in the plural. */
    String of();
}
