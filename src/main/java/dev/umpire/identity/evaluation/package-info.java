/**
 * How well the matcher and the keys do on pairs of which it is known whether they are one customer: precision, recall,
 * and the worst misses. Knows no file and no command.
 */
package dev.umpire.identity.evaluation;
