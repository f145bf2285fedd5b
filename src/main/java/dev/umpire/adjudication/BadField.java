package dev.umpire.adjudication;

/** What is wrong at one place of a document; {@code pointer} is a JSON pointer (RFC 6901). */
public record BadField(String pointer, String detail) { }
