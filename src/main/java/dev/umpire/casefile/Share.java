package dev.umpire.casefile;

import java.math.BigDecimal;

/** A party's part of a shared deal: {@code party} is a partner id or DIRECT, {@code percent} of the deal's amount. */
public record Share(String party, BigDecimal percent) { }
