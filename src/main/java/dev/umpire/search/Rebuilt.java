package dev.umpire.search;

/**
 * What came of preparing the customers of a program anew.
 *
 * @param records    how many records name a customer
 * @param unreadable how many of them nobody finds, since not even their customer can be read; each is named in the log
 */
public record Rebuilt(long records, long unreadable) { }
