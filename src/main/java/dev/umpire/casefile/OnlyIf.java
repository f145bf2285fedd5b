package dev.umpire.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule may ask of a fact only after the predicate of this name: otherwise there is nothing to be asked. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnlyIf {

    /** A predicate of the same fact. */
    String value();
}
