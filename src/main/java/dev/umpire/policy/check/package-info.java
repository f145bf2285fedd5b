/**
 * Reads a policy pack before anything is built from it, and says what is wrong with it, where, and what to do.
 * Knows the law of a policy file; knows nothing of how rules are compiled or fired.
 */
package dev.umpire.policy.check;
