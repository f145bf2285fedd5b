/**
 * The pure function: {@link dev.umpire.adjudication.Adjudicator} gives the ruling of a policy version on a case
 * file. No database, no framework, no clock, no randomness.
 */
package dev.umpire.adjudication;
