/** The cases of a pack: reading them, running them, and which rules they make fire. */
package dev.umpire.replay.cases;
