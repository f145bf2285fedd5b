/** The demonstration: a client of the service's own HTTP interface. */
package dev.umpire.cli.demo;
