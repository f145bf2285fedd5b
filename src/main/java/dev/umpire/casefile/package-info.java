/**
 * The case file: every fact that a ruling may use, as immutable records, and the program in whose
 * terms they are read. Knows JSON, but no rules, no database, no clock.
 */
package dev.umpire.casefile;
