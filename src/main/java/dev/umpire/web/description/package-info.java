/**
 * The OpenAPI document, made when Umpire is built: from the resources, from the records that they take and answer with,
 * and from the types of problems. Nothing of it is written by hand but the examples.
 */
package dev.umpire.web.description;
