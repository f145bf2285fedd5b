package dev.umpire.ruling;

/** One finding gives way to another on the same conflict. */
public record GivesWay(Finding weaker, Finding stronger) { }
