package dev.umpire.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What is wrong with {@code program.yaml}, at its place and in an author's words. */
final class ProgramMistake {

    private final PackFiles pack;
    private final JsonProcessingException mistake;

    ProgramMistake(PackFiles pack, JsonProcessingException mistake) {
        this.pack = pack;
        this.mistake = mistake;
    }

    Diagnostic diagnostic() {
        return placeOfKey().orElseGet(this::placeOfParser);
    }

    private String detail() {
        if (mistake instanceof UnrecognizedPropertyException unknown) {
            return "The key (%s) is not one of this place. %s".formatted(unknown.getPropertyName(), nearest(unknown));
        }
        if (mistake instanceof InvalidFormatException bad) {
            return "The value (%s) is no %s. Maybe mend it.".formatted(bad.getValue(), bad.getTargetType().getSimpleName());
        }
        return mistake.getOriginalMessage();
    }

    private static String nearest(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream().map(String::valueOf)
                .min(Comparator.comparing(known -> LevenshteinDistance.getDefaultInstance().apply(known, unknown.getPropertyName())))
                .map("Maybe you meant %s."::formatted).orElse("Maybe remove it.");
    }

    /** The line of the key that the mistake names: the parser itself has often read on. */
    private Optional<Diagnostic> placeOfKey() {
        if (!(mistake instanceof JsonMappingException mapping)) {
            return Optional.empty();
        }
        List<String> keys = mapping.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull).toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Pattern key = Pattern.compile("(?:^|[\\s{,])(" + Pattern.quote(keys.get(keys.size() - 1)) + ")\\s*:");
        List<String> lines = pack.content().get(ProgramFile.PATH).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = key.matcher(lines.get(i));
            if (found.find()) {
                return Optional.of(pack.diagnostic("program", ProgramFile.PATH, i + 1, found.start(1) + 1, detail()));
            }
        }
        return Optional.empty();
    }

    private Diagnostic placeOfParser() {
        JsonLocation at = mistake.getLocation() == null ? JsonLocation.NA : mistake.getLocation();
        return pack.diagnostic("program", ProgramFile.PATH, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), detail());
    }
}
