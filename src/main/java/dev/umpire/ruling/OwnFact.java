package dev.umpire.ruling;

import dev.umpire.casefile.Fact;

/** A fact of the party that asks, as a claim of its own: it may read all of it. */
public interface OwnFact extends Fact { }
