package dev.umpire.web.description;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Longest;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of single values. */
final class Values {

    static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    /** @throws IllegalStateException if nobody has said how such a value is written */
    static Schema of(Class<?> type) {
        Schema known = Map.of(String.class, of(SchemaType.STRING),
                BigDecimal.class, of(SchemaType.NUMBER),
                Integer.class, of(SchemaType.INTEGER).format("int32"), int.class, of(SchemaType.INTEGER).format("int32"),
                boolean.class, of(SchemaType.BOOLEAN),
                LocalDate.class, of(SchemaType.STRING).format("date"), Instant.class, of(SchemaType.STRING).format("date-time"),
                Object.class, OASFactory.createSchema()).get(type);
        if (known == null) {
            throw new IllegalStateException("A (%s) stands in a document, and nobody has said how it is written. Maybe add it here.".formatted(type));
        }
        return known;
    }

    /** The same with the bound that is stated beside the value, if there is one. */
    static Schema bounded(Schema schema, AnnotatedElement place) {
        AtMost most = place.getAnnotation(AtMost.class);
        Longest longest = place.getAnnotation(Longest.class);
        boolean list = schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
        boolean map = schema.getType() != null && schema.getType().contains(SchemaType.OBJECT);
        if (most != null) {
            schema = list ? schema.maxItems(most.value()) : schema.maxProperties(most.value());
        }
        if (longest != null) {
            (list ? schema.getItems() : map ? schema.getAdditionalPropertiesSchema() : schema).setMaxLength(longest.value());
        }
        return schema;
    }

    /** The same, or null. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().anyOf(List.of(schema, of(SchemaType.NULL)));
        }
        List<SchemaType> types = new ArrayList<>(schema.getType());
        types.add(SchemaType.NULL);
        return schema.type(types);
    }

    private Values() { }
}
