package dev.umpire.casefile;

import java.math.BigDecimal;

/** A number that a clause names: it stands in program.yaml once, with its unit and its clause. */
public record Term(String clause, BigDecimal value, Unit unit) {

    public enum Unit { DAYS, HOURS, MONTHS, PERCENT, MONEY, COUNT }
}
