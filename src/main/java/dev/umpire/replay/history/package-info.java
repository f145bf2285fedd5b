/** Recorded rulings ruled again by another policy version, and what differs. */
package dev.umpire.replay.history;
