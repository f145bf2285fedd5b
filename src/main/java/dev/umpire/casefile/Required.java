package dev.umpire.casefile;

import java.time.LocalDate;

/**
 * What is still missing.
 *
 * @param evidence the paper's type, or the path of a missing fact such as {@code customer.employees} (reading N14)
 * @param by       last day on which it cures, or null when no term runs
 */
public record Required(String evidence, @OrNull LocalDate by) { }
