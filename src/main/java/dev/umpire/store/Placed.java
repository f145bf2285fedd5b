package dev.umpire.store;

/**
 * A row of a list, and where it stands there.
 *
 * @param place what tells it from all others and orders the list: the list goes on behind it
 */
public record Placed<T>(String place, Row<T> row) { }
