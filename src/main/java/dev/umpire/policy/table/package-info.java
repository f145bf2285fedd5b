/** Decision tables: from the author's sheet to rules, with the place of every cell. */
package dev.umpire.policy.table;
