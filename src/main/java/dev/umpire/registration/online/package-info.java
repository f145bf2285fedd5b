/**
 * Deal registrations from submission to their end: evidence, renewal, activity, closure, withdrawal, and prechecks.
 * Decides nothing itself; whatever needs a ruling goes through intake.
 */
package dev.umpire.registration.online;
