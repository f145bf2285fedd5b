/** A kind of ruling that only tests have: whether a demonstration may be held. */
package dev.umpire.permit;
