package dev.umpire.ruling;

/** One finding gives way to another on the same conflict. */
public record GivesWay(Raised weaker, Raised stronger) { }
