package dev.umpire.check;

/**
 * One thing in a document that cannot be as it is.
 *
 * @param pointer JSON pointer (RFC 6901) into the document
 * @param detail  what is wrong and what to do
 */
public record BadField(String pointer, String detail) { }
