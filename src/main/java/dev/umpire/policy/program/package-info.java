/** Reading {@code program.yaml} and the territories: every mistake at its own place, all of them at once. */
package dev.umpire.policy.program;
