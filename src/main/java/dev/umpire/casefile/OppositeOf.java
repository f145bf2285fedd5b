package dev.umpire.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A predicate that is true exactly where the one of this name is not: a rule that asks for both never fires. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OppositeOf {

    /** A predicate of the same fact. */
    String value();
}
