package dev.umpire.casefile;

/** One text in the two languages that partners and authors read. */
public record Text(String en, String zh) { }
