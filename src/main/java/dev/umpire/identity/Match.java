package dev.umpire.identity;

import java.math.BigDecimal;
import java.util.List;

public record Match(Strength strength, List<String> on, BigDecimal score) {
    public boolean sameCustomer() { return strength != Strength.PROBABLE; }
    public boolean probable() { return strength == Strength.PROBABLE; }
    public boolean groupOnly() { return probable() && on.equals(List.of("group")); }
}
