/**
 * Whether two customers, as two people wrote them down, are one and the same: identifiers, names, keys to find
 * candidates by. Knows no rules, no database, no clock.
 */
package dev.umpire.identity;
