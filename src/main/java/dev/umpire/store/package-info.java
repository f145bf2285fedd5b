/**
 * Access to the database: the pool, the migrations, transactions that are tried again, tables of documents and the
 * index of lookup keys. Knows H2 and PostgreSQL, but nothing of what the documents mean.
 */
package dev.umpire.store;
