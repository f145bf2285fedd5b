package dev.umpire.ruling;

import dev.umpire.casefile.Fact;

/** A claim of the party that asks: it may read all of it. */
sealed interface OwnClaim extends Fact permits OwnAccount, OwnGrant, OwnRegistration, OwnSale { }
