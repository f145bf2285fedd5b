/** Valid requests of every operation, spoilt by chance, against the running service. */
package dev.umpire.web.mutated;
