package dev.umpire.casefile;

import java.util.List;

/**
 * The end customer whom a claim concerns, as somebody wrote it down.
 *
 * @param name        never blank
 * @param aliases     other names of the same legal entity; empty when none
 * @param identifiers never null; {@link Identifiers#NONE} when none are known
 * @param territory   code in the program's tree, or null; serves identity only where the request names its own (reading G33)
 * @param address     free text or null; no rule reads it
 * @param employees   head count or null
 * @param segment     segment code or null; wins over the head count
 * @param industry    free code, compared exactly, or null
 * @param group       name of the group of companies, or null
 */
public record Customer(@Longest(Longest.NAME) String name, @AtMost(value = 50, of = "aliases") @Longest(Longest.NAME) List<String> aliases,
                       @OrNull Identifiers identifiers, @OrNull @Longest(Longest.CODE) String territory,
                       @OrNull @Longest(Longest.ADDRESS) String address, @OrNull Integer employees,
                       @OrNull @Longest(Longest.CODE) String segment, @OrNull @Longest(Longest.CODE) String industry,
                       @OrNull @Longest(Longest.NAME) String group) implements FactPart {

    public Customer {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        identifiers = identifiers == null ? Identifiers.NONE : identifiers;
    }

    /** A customer of whom only the name and the city are known. */
    public static Customer named(String name, String territory) {
        return new Customer(name, null, null, territory, null, null, null, null, null);
    }

    public Customer withTerritory(String code) {
        return new Customer(name, aliases, identifiers, code, address, employees, segment, industry, group);
    }
}
