/**
 * What makes a document bad, stated once beside each record and asked by every way in: bodies, registers, imports and
 * case files. Knows the case file and identity; knows nothing of HTTP and of databases.
 */
package dev.umpire.check;
