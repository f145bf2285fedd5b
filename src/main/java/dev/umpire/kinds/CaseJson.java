package dev.umpire.kinds;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Request;
import dev.umpire.ruling.Kind;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads documents that hold case files: what stands as their kind says what their request and their figures are. */
public final class CaseJson {

    private static final ObjectMapper MAPPER = byKind(Json.mapper());
    private static final ObjectMapper KEPT = byKind(Json.kept());

    /** As {@link Json#mapper}. Shared and immutable by agreement: do not configure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** As {@link Json#kept}: for documents that we wrote ourselves. */
    public static ObjectMapper kept() {
        return KEPT;
    }

    private static ObjectMapper byKind(ObjectMapper strict) {
        ObjectMapper mapper = strict.copy();
        mapper.disable(DeserializationFeature.FAIL_ON_MISSING_EXTERNAL_TYPE_ID_PROPERTY);      // the check says what is missing
        mapper.addMixIn(CaseFile.class, PartsByKind.class);
        mapper.registerModule(new SimpleModule("parts-by-kind").addDeserializer(Request.class, new PartOfCase<>(Request.class, "request"))
                .addDeserializer(Figures.class, new PartOfCase<>(Figures.class, "figures")));
        for (Kind<?> kind : Kinds.ALL) {
            mapper.registerSubtypes(new NamedType(kind.request(), kind.code()), new NamedType(kind.figures(), kind.code()));
        }
        return mapper;
    }

    @JsonDeserialize(converter = WithFigures.class)
    private abstract static class PartsByKind {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind", visible = true)
        Request request;
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind", visible = true)
        Figures figures;
    }

    /** Figures that are left out are those of the kind, with nothing counted: so both ways of saying it are one case file. */
    private static final class WithFigures extends StdConverter<CaseFile, CaseFile> {

        private static final Map<String, Figures> NOTHING_COUNTED = Kinds.ALL.stream()
                .collect(Collectors.toMap(Kind::code, kind -> Json.read("{}", kind.figures())));

        @Override
        public CaseFile convert(CaseFile read) {
            return read.figures() == Figures.NONE && NOTHING_COUNTED.containsKey(read.kind())
                    ? read.withFigures(NOTHING_COUNTED.get(read.kind())) : read;
        }
    }

    /** Without it an error within the part would be reported as if the part were the document. */
    private static final class PartOfCase<T> extends JsonDeserializer<T> {

        private final Class<T> type;
        private final String field;

        PartOfCase(Class<T> type, String field) {
            this.type = type;
            this.field = field;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext c) throws IOException {
            return c.reportInputMismatch(type, "Wanted a case file with its kind.");
        }

        @Override
        public Object deserializeWithType(JsonParser p, DeserializationContext c, TypeDeserializer byKind) throws IOException {
            try {
                return byKind.deserializeTypedFromObject(p, c);
            } catch (JsonMappingException e) {
                e.prependPath(CaseFile.class, field);
                throw e;
            }
        }
    }

    private CaseJson() { }
}
