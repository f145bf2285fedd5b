/** The kind of ruling that prolongs the protection of a registration. */
package dev.umpire.renewal;
