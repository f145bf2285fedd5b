package dev.umpire.casefile;

/**
 * A place in the program's tree.
 *
 * @param parent    code of the territory above it, or null at the top
 * @param cityClass class of a city, as STRONG, or null
 * @param market    market of a city, as DEVELOPING, or null
 */
public record Territory(String code, String parent, Text name, String cityClass, String market) { }
