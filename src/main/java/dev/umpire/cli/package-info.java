/** Commands: they read arguments, call the room that does the work, and print what it says. */
package dev.umpire.cli;
