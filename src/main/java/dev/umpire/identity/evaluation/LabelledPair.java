package dev.umpire.identity.evaluation;

import dev.umpire.casefile.Customer;

/**
 * Two names of which it is known whether they are one customer.
 *
 * @param line     where it stands in its file, from 1
 * @param stratum  what sets the two apart, or any other name of a part of the set
 * @param sameCity whether both customers are in one city, or in two
 * @param same     whether they are one customer
 * @param least    the weakest grade that is right, or null where nobody said
 * @param most     the strongest one, or null; never below {@code least}
 */
public record LabelledPair(int line, String stratum, String one, String other, boolean sameCity, boolean same, Grade least, Grade most) {

    // Which cities they are does not matter, only whether they are one.
    private static final String CITY = "CN-440300";
    private static final String ANOTHER_CITY = "CN-310000";

    Customer first() {
        return Customer.named(one, city());
    }

    Customer second() {
        return Customer.named(other, otherCity());
    }

    String city() {
        return CITY;
    }

    String otherCity() {
        return sameCity ? CITY : ANOTHER_CITY;
    }

    boolean allows(Grade grade) {
        return (least == null || grade.atLeast(least)) && (most == null || most.atLeast(grade));
    }

    /** Somebody said what is right here. */
    boolean bounded() {
        return least != null || most != null;
    }
}
