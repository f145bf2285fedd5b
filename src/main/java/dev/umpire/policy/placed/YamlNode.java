package dev.umpire.policy.placed;

/** A piece of a document that knows where it stands, so that what is merged from two files still names the right one. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlValue {

    Place place();

    /** This node as a mapping; {@code what} names it in the complaint. */
    default YamlMap asMap(String what) {
        if (this instanceof YamlMap map) {
            return map;
        }
        throw new BadDocument(place(), "The %s is not a mapping. Maybe write it as { key: value }.", what);
    }

    default YamlList asList(String what) {
        if (this instanceof YamlList list) {
            return list;
        }
        throw new BadDocument(place(), "The %s is not a list. Maybe put it in [ ].", what);
    }

    default String asText(String what) {
        if (this instanceof YamlValue value && !value.isNull()) {
            return value.text();
        }
        throw new BadDocument(place(), "The %s is not a single value.", what);
    }

    default boolean isNull() {
        return this instanceof YamlValue value && value.nothing();
    }
}
