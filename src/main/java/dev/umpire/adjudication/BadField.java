package dev.umpire.adjudication;

/**
 * One thing in a case file that cannot be ruled on.
 *
 * @param pointer JSON pointer (RFC 6901) into the case file
 * @param detail  what is wrong and what to do
 */
public record BadField(String pointer, String detail) { }
