/**
 * The one transaction through which every kind of request goes: lock the customer's slots, assemble the case file,
 * adjudicate, record. Registers contribute to the case file as {@link dev.umpire.intake.CaseSource}s; intake knows
 * none of them by name.
 */
package dev.umpire.intake;
