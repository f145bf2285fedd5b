/** Many records at once: files as lines or tables, all of them or none, beside running requests. */
package dev.umpire.imports;
