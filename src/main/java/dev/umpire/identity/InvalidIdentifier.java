package dev.umpire.identity;

/**
 * An identifier that cannot be right.
 *
 * @param field  uscc, duns, lei, vat or domain
 * @param value  as it was written
 * @param detail what is wrong with it, and what may help, in English
 */
public record InvalidIdentifier(String field, String value, String detail) { }
