/**
 * Documents that know where everything in them stands, so that a mistake is told at its own line and column: YAML and
 * tables of comma-separated values.
 */
package dev.umpire.policy.placed;
