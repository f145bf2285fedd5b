package dev.umpire.casefile;

import java.time.LocalDate;

/**
 * A paper handed in.
 *
 * @param type      code such as MEETING_RECORD; the program's handbook names those it asks for
 * @param date      the day the paper bears
 * @param reference where it can be found, or null
 */
public record Evidence(String type, LocalDate date, @OrNull @Longest(Longest.ADDRESS) String reference) implements FactPart { }
