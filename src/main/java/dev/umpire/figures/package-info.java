/** Figures that others count: what partners sold and should sell, by period. */
package dev.umpire.figures;
