package dev.umpire.policy.placed;

/**
 * Where something stands.
 *
 * @param file   path within the pack
 * @param line   from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return "%s:%d:%d".formatted(file, line, column);
    }
}
