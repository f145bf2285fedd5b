/** Exclusive grants: rights that keep others out of a scope. */
package dev.umpire.exclusivity;
