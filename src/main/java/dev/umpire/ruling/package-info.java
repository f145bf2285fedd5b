/**
 * What a ruling is made of: the conflicts that the core derives, the vocabulary in which rules speak,
 * and the ruling with its two views. Knows nothing of how rules are compiled or fired.
 */
package dev.umpire.ruling;
