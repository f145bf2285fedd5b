package dev.umpire.ruling;

/** Something stands, before the customers are compared, that would not let the request prevail in the conflict. */
public record Contested(Conflict conflict) { }
