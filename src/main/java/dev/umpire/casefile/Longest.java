package dev.umpire.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many characters a text of a document has at most, or each text of a list. */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Longest {

    /** Of an id. */
    int ID = 100;
    /** Of a name of a company. */
    int NAME = 500;
    /** Of a code or a reference to something elsewhere. */
    int CODE = 200;
    /** Of an address. */
    int ADDRESS = 1000;

    /** The number of UTF-16 units; so many are allowed. */
    int value();
}
