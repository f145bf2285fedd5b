package dev.umpire.identity;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * The places that a company's name gives.
 *
 * @param leading the nearest place in front, or null
 * @param inside  the place in brackets, or null
 * @param county  county or district as written, or empty
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Location(PlaceName leading, PlaceName inside, String county) {

    static final Location NONE = new Location(null, null, "");

    /** The company for all of China is not the same as one that names no place. */
    boolean contradicts(Location other) {
        return NameReader.forChina(nearest()) != NameReader.forChina(other.nearest())
                || differ(nearest(), other.nearest()) || differ(leading, other.leading)
                || !county.isEmpty() && !other.county.isEmpty() && !county.equals(other.county);
    }

    /** What stands in brackets is nearer than what stands in front. */
    private PlaceName nearest() {
        return inside == null ? leading : inside;
    }

    private static boolean differ(PlaceName one, PlaceName other) {
        return one != null && other != null && one.contradicts(other);
    }
}
