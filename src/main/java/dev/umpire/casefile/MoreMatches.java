package dev.umpire.casefile;

/**
 * More records on file match the customer than a ruling looks at, as they do for a name that is too short to tell whom it means.
 * Nobody knows what the others claim, so a person decides (common chapter C.9).
 */
public record MoreMatches() implements Fact {

    @Override
    public String ref() {
        return "more-matches";
    }
}
