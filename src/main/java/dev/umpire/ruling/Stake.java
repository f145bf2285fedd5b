package dev.umpire.ruling;

import java.math.BigDecimal;

/**
 * What a case is about, in a line.
 *
 * @param party  who asks: a partner id, DIRECT, or "unknown"
 * @param about  as a list names it, {@code 上海海川科技有限公司 · K3}
 * @param amount what it is worth in the program's currency, or null where that is not known
 */
public record Stake(String party, String about, BigDecimal amount) { }
