/**
 * The right customer, found without reading the town: which records on file may be about the same customer, by keys that
 * select. What is read and what is ruled on is bounded, whatever the register holds.
 */
package dev.umpire.search;
