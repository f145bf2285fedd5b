package dev.umpire.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.umpire.check.BadField;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was wrong with a JSON body: not JSON at all, or JSON that does not fit. Never quotes class names, and of the
 * body no more than a short value.
 */
public final class JsonProblem {

    private static final Pattern NUMBER = Pattern.compile("\\((-?[0-9.eE+-]+)\\)");

    static Problem of(JsonProcessingException e, String instance) {
        BadField bad = badField(e);
        boolean malformed = malformed(e);
        List<BadField> errors = malformed && bad.pointer().isEmpty() ? List.of() : List.of(bad);
        return Problem.of(malformed ? ProblemType.MALFORMED_JSON : ProblemType.INVALID_FIELD,
                malformed ? bad.detail() + where(e) : bad.detail(), instance, errors);
    }

    /** The place and what is wrong there, in words for a client. */
    public static BadField badField(JsonProcessingException e) {
        return new BadField(pointer(e), detail(e));
    }

    private static boolean malformed(JsonProcessingException e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof InputCoercionException) {         // JSON, and a number that its field cannot hold
                return false;
            }
            if (at instanceof StreamReadException || at instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException) {
                return true;
            }
        }
        return false;
    }

    private static String detail(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "The field (%s) is unknown. Maybe one of %s was meant.".formatted(Problem.quoted(unknown.getPropertyName()),
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
        }
        if (e instanceof InvalidTypeIdException) {
            return "The kind is unknown or missing. Maybe it is misspelt.";
        }
        if (e instanceof InvalidFormatException bad) {
            Class<?> wanted = bad.getTargetType();
            if (wanted != null && wanted.isEnum()) {
                return "The value (%s) is not allowed here. Maybe one of %s was meant.".formatted(Problem.quoted(bad.getValue()),
                        Arrays.stream(wanted.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
            }
            String reason = reason(bad.getOriginalMessage());
            return reason != null ? reason : "The value (%s) has the wrong form.".formatted(Problem.quoted(bad.getValue()));
        }
        if (e instanceof ValueInstantiationException) {
            return "The value cannot be taken as it is. Maybe a list holds null.";
        }
        if (root(e) instanceof InputCoercionException large) {
            return "The number (%s) is larger than this field holds. Maybe a digit slipped in.".formatted(Problem.quoted(number(large)));
        }
        if (malformed(e)) {
            String said = root(e).getOriginalMessage();
            return said.startsWith("Duplicate field") ? "A field stands twice: " + said.substring("Duplicate field".length()).trim() + "."
                    : said.contains("exceeds the maximum") ? "Something in the body is longer or deeper than allowed: strings up to 65536 characters, nesting up to 32 levels, numbers up to 64 digits."
                    : said.startsWith("Invalid UTF-8") ? "The body is not written in UTF-8. Maybe it was written in GBK."
                    : "The body is not well-formed JSON. Maybe a bracket, comma or quote is missing.";
        }
        String said = e.getOriginalMessage();
        if (said != null && (said.startsWith("Wanted ") || said.startsWith("This has "))) {
            return said;
        }
        if (said != null && said.startsWith("Trailing token")) {
            return "Something follows the document. Maybe two were sent at once.";
        }
        if (said != null && said.startsWith("Duplicate")) {
            return "A field stands twice.";
        }
        return "The value is of the wrong type.";
    }

    private static String number(InputCoercionException large) {
        Matcher quoted = NUMBER.matcher(large.getOriginalMessage());
        return quoted.find() ? quoted.group(1) : "…";
    }

    /** The words that our own reading of values gave, which the library embeds in its message. */
    private static String reason(String message) {
        for (String ours : List.of("The number has", "It is not a", "The string holds")) {
            int at = message == null ? -1 : message.indexOf(ours);
            if (at >= 0) {
                return message.substring(at);
            }
        }
        return null;
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex()
                    : step.getFieldName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String where(JsonProcessingException e) {
        JsonLocation at = root(e).getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static JsonProcessingException root(JsonProcessingException e) {
        JsonProcessingException root = e;
        for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
            root = at instanceof JsonProcessingException json ? json : root;
        }
        return root;
    }

    private JsonProblem() { }
}
