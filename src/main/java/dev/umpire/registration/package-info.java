/**
 * The kind of ruling on deal registrations: the request and its check, the claims of others and the party's own as facts,
 * the verbs, and what is given. Pure; {@code online} takes registrations in and keeps them.
 */
package dev.umpire.registration;
