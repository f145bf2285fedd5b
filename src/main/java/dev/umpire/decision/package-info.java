/** The record of rulings as others read it, and the pure function over HTTP. Changes nothing. */
package dev.umpire.decision;
