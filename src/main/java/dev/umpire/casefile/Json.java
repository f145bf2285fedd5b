package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * The one way in which documents are read and written: strict in, the same bytes out.
 *
 * <p>Reading refuses unknown and repeated fields, trailing content, values of another type (1.9 or "1" for an
 * integer), numbers with more than 12 digits before or 4 after the point, impossible dates, instants without an
 * offset, strings over 64 K, nesting over 32, control characters, and more than {@link AtMost} and {@link Longest} allow. Writing keeps the order of record components,
 * writes days and instants as ISO strings (instants in UTC), and decimals plain. A case file leaves out what it does
 * not know; a ruling says null.
 */
public final class Json {

    private static final int LONGEST_STRING = 65_536;
    private static final int LONGEST_NUMBER = 64;
    private static final int DEEPEST = 32;

    /** What was taken in stands within larger documents when it is kept, and its names within sentences. */
    private static final int ROOM_TO_KEEP = 8;

    private static final ObjectMapper MAPPER = strict(1, new BoundedValues());
    private static final ObjectMapper KEPT = strict(ROOM_TO_KEEP);

    /** Shared and immutable by agreement: do not configure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The same for documents that we wrote ourselves: as strict, but with room for what grew while it was kept. */
    public static ObjectMapper kept() {
        return KEPT;
    }

    /** The document as one line of text. */
    public static String write(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw unwritable(document, e);
        }
    }

    /** The same in UTF-8. */
    public static byte[] bytes(Object document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw unwritable(document, e);
        }
    }

    /**
     * Reads a document that was written by {@link #write}.
     *
     * @throws UnreadableDocument if it is not such a document
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return KEPT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableDocument("It is no %s: %s Maybe it was written by another release, or changed by hand."
                    .formatted(type.getSimpleName(), e.getOriginalMessage()), e);
        }
    }

    private static IllegalArgumentException unwritable(Object document, JsonProcessingException cause) {
        return new IllegalArgumentException("A %s cannot be written as JSON.".formatted(document.getClass().getSimpleName()), cause);
    }

    private static ObjectMapper strict(int room, Module... more) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_STRING * room)
                        .maxNumberLength(LONGEST_NUMBER).maxNestingDepth(DEEPEST * room).maxNameLength(LONGEST_STRING).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(new StrictValues())
                .addModules(more)
                .build();
        for (CoercionInputShape shape : List.of(CoercionInputShape.EmptyString, CoercionInputShape.EmptyArray)) {
            mapper.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail);
        }
        // a list of facts has no holes; only free attributes may say null
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        return mapper;
    }

    private Json() { }
}
