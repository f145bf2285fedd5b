package dev.umpire.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may be null: it is not known, or there is none. Whatever does not say so is there in every document. The
 * description of the API is made from it, and a test asks the service whether it is true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface OrNull { }
