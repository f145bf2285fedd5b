package dev.umpire.identity;

import java.math.BigDecimal;

public record Thresholds(BigDecimal strong, BigDecimal probable) { }
