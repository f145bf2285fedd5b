package dev.umpire.policy.placed;

/** What stands between two commas, without the quotation marks around it. */
public record CsvCell(Place place, String text) {

    public boolean blank() {
        return text.isBlank();
    }
}
