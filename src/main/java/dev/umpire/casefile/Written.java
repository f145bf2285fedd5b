package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A document as it is written. What is on record is given again as it was, whichever release wrote it, and what is written
 * into two places is written once.
 *
 * @param <T>  what it is a document of
 * @param json in one line
 */
public record Written<T>(String json) {

    public static <T> Written<T> of(T document) {
        return new Written<>(Json.write(document));
    }

    /**
     * A document on record.
     *
     * @throws UnreadableDocument if it is no JSON object
     */
    public static <T> Written<T> onRecord(String json) {
        try (JsonParser parser = Json.kept().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                parser.skipChildren();
                if (parser.nextToken() == null) {
                    return new Written<>(json);
                }
            }
            throw new UnreadableDocument("It is no JSON object. Maybe it was changed by hand.", null);
        } catch (IOException e) {
            throw new UnreadableDocument("It is no JSON object: %s Maybe it was changed by hand.".formatted(e.getMessage()), e);
        }
    }

    @JsonValue
    @JsonRawValue
    @Override
    public String json() {
        return json;
    }
}
