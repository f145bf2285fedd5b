package dev.umpire.cli.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sample data: what the registers hold, and what is then asked, in order. Recent
 * dates are written as {@code =today-30}, since a protection of today would have lapsed tomorrow; {@code =quarter} is the
 * quarter that ended last, and {@code =ended} its last day.
 */
record Samples(String registers, List<Step> steps) {

    private static final Pattern DATE = Pattern.compile("=(today|ended)([+-][0-9]+)?");
    /** Of a quarter. */
    private static final int MONTHS = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What is posted where, and what must come of it; {@code {name}} in a path is the id that an earlier step got. */
    record Step(String name, ObjectNode says, String post, ObjectNode body, Expect expect) { }

    /** {@code clause}, {@code mode} and {@code defect} may be null. */
    record Expect(String outcome, String clause, String mode, String defect) { }

    static Samples in(Path folder) {
        try {
            String steps = dated(Files.readString(folder.resolve("requests.json")));
            String recent = dated(Files.readString(folder.resolve("recent.ndjson.template")));
            return new Samples(Files.readString(folder.resolve("registers.ndjson")) + recent,
                    List.of(Json.mapper().readValue(steps, Step[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The samples in (%s) cannot be read: %s".formatted(folder, e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The samples in (%s) cannot be read.".formatted(folder), e);
        }
    }

    /** The second request once more, under a third spelling: something to try by hand. */
    JsonNode anotherSpelling() {
        ObjectNode body = steps.get(1).body().deepCopy();
        ((ObjectNode) body.path("customer")).put("name", "SHENZHEN HUAQIANG TECHNOLOGY CO., LTD.");
        return body;
    }

    private static String dated(String text) {
        LocalDate today = LocalDate.now(ZONE);
        LocalDate inQuarter = today.minusMonths(MONTHS);
        Period quarter = Period.of("%d-Q%d".formatted(inQuarter.getYear(), (inQuarter.getMonthValue() + MONTHS - 1) / MONTHS)).orElseThrow();
        Matcher dates = DATE.matcher(text.replace("=quarter", quarter.code()));
        return dates.replaceAll(found -> (found.group(1).equals("today") ? today : quarter.until())
                .plusDays(found.group(2) == null ? 0 : Integer.parseInt(found.group(2))).toString());
    }
}
