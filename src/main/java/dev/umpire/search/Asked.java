package dev.umpire.search;

import dev.umpire.identity.PreparedCustomer;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Who is looked for, and for what deal.
 *
 * @param line   of the deal: records of other lines do not bear on it, but for those that hold for every line
 * @param sales  lines of which past sales count
 * @param day    on which the deal is judged
 * @param except id of the registration that is ruled again, or null
 */
public record Asked(PreparedCustomer customer, String line, Collection<String> sales, LocalDate day, String except) { }
