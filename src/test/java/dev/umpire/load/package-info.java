/** Heavy loads on the packaged service: commands, no tests. docs/benchmarks.md says how they are run. */
package dev.umpire.load;
