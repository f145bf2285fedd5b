/**
 * The kind of ruling on rebate claims: what a partner earned in a quarter or a year, by which clause, how far a cap cuts it,
 * and what measures take from it. Pure; {@code online} takes claims in and keeps them.
 */
package dev.umpire.rebate;
