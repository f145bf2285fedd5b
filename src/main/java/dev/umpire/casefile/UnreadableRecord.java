package dev.umpire.casefile;

/**
 * A record that bears on the case and cannot be read. Nobody can rule as if it were not there: a person looks at it
 * (common chapter C.8).
 *
 * @param type as its register calls the record, {@code registration}
 * @param id   its id
 */
public record UnreadableRecord(String type, String id) implements Fact {

    @Override
    public String ref() {
        return type + ":" + id;
    }
}
