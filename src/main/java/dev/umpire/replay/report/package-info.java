/** Reports that other programs read. */
package dev.umpire.replay.report;
