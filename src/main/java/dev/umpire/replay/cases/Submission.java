package dev.umpire.replay.cases;

import dev.umpire.casefile.Program;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.policy.placed.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code =submitted} and {@code =submitted-30} by the day of submission, or one that many days from it. */
final class Submission {

    private static final Pattern LITERAL = Pattern.compile("=submitted([+-][0-9]{1,4})?");

    private final LocalDate day;

    private Submission(LocalDate day) {
        this.day = day;
    }

    /** @throws BadDocument if the value is not an instant with offset */
    static Submission at(Program program, YamlNode instant) {
        try {
            return new Submission(program.dayOf(OffsetDateTime.parse(instant.asText("instant")).toInstant()));
        } catch (DateTimeException e) {
            throw new BadDocument(instant.place(), "It is not an instant with offset (%s). Maybe write it as 2026-01-31T09:00:00+08:00.",
                    instant.asText("instant"));
        }
    }

    YamlNode fill(YamlNode node) {
        if (node instanceof YamlMap map) {
            return fill(map);
        }
        if (node instanceof YamlList list) {
            return new YamlList(list.place(), list.items().stream().map(this::fill).toList());
        }
        YamlValue value = (YamlValue) node;
        Matcher literal = LITERAL.matcher(value.text());
        return literal.matches() ? new YamlValue(value.place(), moved(literal.group(1)), false) : value;
    }

    YamlMap fill(YamlMap map) {
        Map<String, YamlMap.Entry> filled = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> filled.put(key, new YamlMap.Entry(entry.key(), fill(entry.value()))));
        return new YamlMap(map.place(), filled);
    }

    private String moved(String days) {
        return day.plusDays(days == null ? 0 : Integer.parseInt(days)).toString();
    }
}
