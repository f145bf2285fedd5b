package dev.umpire.web.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Request;
import dev.umpire.casefile.Written;
import dev.umpire.kinds.Kinds;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Outcome;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas, made from records. In an answer a component is always there, and null only where it is {@link OrNull}. In what a
 * request may hold, such a component may be left out too, as may lists and maps (then empty), counts and flags (then 0 and
 * false); no other field than those is taken.
 */
final class Shapes {

    private static final Map<Type, Function<Kind<?>, Class<?>>> BY_KIND = Map.of(Request.class, Kind::request, Figures.class, Kind::figures);

    private final Map<String, Schema> named = new TreeMap<>();
    private final Map<String, Type> types = new TreeMap<>();
    private final Set<Class<?>> asked = new HashSet<>();

    /** @param bodies what requests hold */
    Shapes(Collection<Type> bodies) {
        Deque<Type> left = new ArrayDeque<>(bodies);
        while (!left.isEmpty()) {
            Type type = left.pop();
            if (type instanceof ParameterizedType of) {
                left.addAll(List.of(of.getActualTypeArguments()));
            } else if (BY_KIND.containsKey(type)) {
                left.addAll(ofEachKind((Class<?>) type));
            } else if (type instanceof Class<?> raw && raw.isSealed()) {
                left.addAll(List.of(raw.getPermittedSubclasses()));
            } else if (type instanceof Class<?> raw && raw.isRecord() && asked.add(raw)) {
                Arrays.stream(raw.getRecordComponents()).map(RecordComponent::getGenericType).forEach(left::add);
            }
        }
    }

    /** Puts down every schema that was referred to. */
    void describe(Components components) {
        named.forEach(components::addSchema);
    }

    /** The schema of values of the type; of records and enums a reference. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            return Values.of(SchemaType.ARRAY).items(of(of.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
            return Values.of(SchemaType.OBJECT).additionalPropertiesSchema(of(of.getActualTypeArguments()[1]));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Written.class) {
            return of(of.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType of) {
            return reference(((Class<?>) of.getRawType()).getSimpleName() + element(of).getSimpleName(), type);
        }
        Class<?> raw = (Class<?>) type;
        boolean ours = raw.isRecord() || raw.isEnum() || raw.isSealed() || BY_KIND.containsKey(raw) || raw == Outcome.class || raw == Kind.class;
        return ours ? reference(raw.isEnum() && raw.isMemberClass() ? raw.getEnclosingClass().getSimpleName() + raw.getSimpleName()
                : raw.getSimpleName(), raw) : Values.of(raw);
    }

    private Schema reference(String name, Type type) {
        Type other = types.putIfAbsent(name, type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException("Two types would be called (%s): %s and %s. Maybe rename one.".formatted(name, type, other));
        }
        if (other == null) {
            named.put(name, body(type));
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private Schema body(Type type) {
        if (type instanceof ParameterizedType of) {
            return record((Class<?>) of.getRawType(), of.getActualTypeArguments());
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Outcome.class || raw == Kind.class) {
            return ByKind.words(raw);
        }
        if (BY_KIND.containsKey(raw)) {
            // nothing counted is figures of every kind
            return OASFactory.createSchema().anyOf(ofEachKind(raw).stream().map(this::of).toList());
        }
        if (raw.isEnum()) {
            return Values.of(SchemaType.STRING).enumeration(Arrays.stream(raw.getEnumConstants())
                    .map(word -> (Object) Json.mapper().convertValue(word, String.class)).toList());
        }
        if (raw.isSealed()) {
            return OASFactory.createSchema().oneOf(Arrays.stream(raw.getPermittedSubclasses()).map(this::of).toList());
        }
        return record(raw);
    }

    private Schema record(Class<?> record, Type... arguments) {
        Schema schema = Values.of(SchemaType.OBJECT);
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType() == Award.class) {
                continue;       // stands among the fields of the document, by kind
            }
            Type type = component.getGenericType() instanceof TypeVariable<?> ? arguments[0] : component.getGenericType();
            Schema value = Values.bounded(of(resolved(type, arguments)), component);
            boolean orNull = component.isAnnotationPresent(OrNull.class);
            boolean leftOut = sparse(record, component);
            boolean optional = (leftOut || asked.contains(record)) && (orNull || empty(component));
            boolean nullable = orNull && !leftOut || asked.contains(record) && (orNull || empty(component));
            schema.addProperty(component.getName(), nullable ? Values.orNull(value) : value);
            if (!optional) {
                schema.addRequired(component.getName());
            }
        }
        if (record == CaseFile.class) {
            ByKind.describeCaseFile(schema, this);
        } else if (Stream.of(record.getRecordComponents()).anyMatch(component -> component.getType() == Award.class)) {
            ByKind.describeRuling(schema, this);
        }
        return asked.contains(record) ? schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false)) : schema;
    }

    private static List<Class<?>> ofEachKind(Class<?> type) {
        return Kinds.ALL.stream().<Class<?>>map(BY_KIND.get(type)).distinct().toList();
    }

    private static Class<?> element(ParameterizedType of) {
        Type element = of.getActualTypeArguments()[0];
        return element instanceof ParameterizedType written ? element(written) : (Class<?>) element;
    }

    private static Type resolved(Type type, Type... arguments) {
        boolean listOfVariable = type instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof TypeVariable<?>;
        return listOfVariable ? new ListOf(arguments[0]) : type;
    }

    /** Whether answers leave the component out rather than say that it is null or empty. */
    private static boolean sparse(Class<?> record, RecordComponent component) {
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        include = include == null ? record.getAnnotation(JsonInclude.class) : include;
        return include != null && Set.of(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL).contains(include.value());
    }

    private static boolean empty(RecordComponent component) {
        return collection(component) || component.getType() == boolean.class || component.getType() == int.class;
    }

    private static boolean collection(RecordComponent component) {
        return component.getType() == List.class || component.getType() == Map.class;
    }

    /** A list of what a page is of. */
    private record ListOf(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
