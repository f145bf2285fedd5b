package dev.umpire.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads numbers and words of the query. What cannot be read is refused with the name of the parameter and its value. */
@Provider
public class NamedParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Stream.of(annotations == null ? new Annotation[0] : annotations).filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value()).findFirst().orElse(null);
        if (name != null && type.isEnum()) {
            return new ReadParameter<>(text -> word(name, text, type));
        }
        return name != null && type == int.class ? new ReadParameter<>(text -> cast(number(name, text))) : null;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RefusedRequest.badParameter(name, text, "is no whole number of up to nine digits. Maybe it is misspelt");
        }
    }

    private static <T> T word(String name, String text, Class<T> words) {
        return Arrays.stream(words.getEnumConstants()).filter(word -> ((Enum<?>) word).name().equals(text)).findFirst()
                .orElseThrow(() -> RefusedRequest.badParameter(name, text, "is unknown. Maybe one of %s was meant"
                        .formatted(String.join(", ", Arrays.stream(words.getEnumConstants()).map(Object::toString).toList()))));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Integer number) {
        return (T) number;
    }

    private record ReadParameter<T>(Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return text == null ? null : read.apply(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
