/**
 * Which kinds of ruling there are: their list, the vocabulary in which their rules speak, and the reading of case files
 * of any kind. The only shared room that knows kinds by name.
 */
package dev.umpire.kinds;
