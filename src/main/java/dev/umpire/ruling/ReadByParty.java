package dev.umpire.ruling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property of another's claim that the party that asks may read in a text, as the last day of a protection. Without this
 * it reads words in its place: what nobody thought of is never told.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadByParty { }
