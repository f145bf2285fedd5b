package dev.umpire.policy.program;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.policy.placed.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One mapping of program.yaml. What it gives out is as it must be; of what is not it gives nothing, and the mistake
 * is told at the very value.
 */
final class Part {

    /** Longer than any that is within bounds, so that too large a number is told as such. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,60})(\\.[0-9]{1,60})?");

    private final YamlMap map;
    private final String what;
    private final Mistakes mistakes;

    /** @param what names the mapping in complaints, as {@code the tier} */
    Part(YamlMap map, String what, Mistakes mistakes) {
        this.map = map;
        this.what = what;
        this.mistakes = mistakes;
    }

    Place place() {
        return map.place();
    }

    /** Refuses every key that is none of these. */
    Part knowing(List<String> keys) {
        map.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                mistakes.add(Code.UNKNOWN_KEY, entry.key(), "The key (%s) is unknown in %s. %s", key, what, Hint.of(key, keys));
            }
        });
        return this;
    }

    /** The value of a key that must be there. */
    Optional<YamlNode> needs(String key, String example) {
        if (!map.has(key)) {
            mistakes.add(Code.MISSING_KEY, map.place(), "The key (%s) of %s is missing. Maybe add %s: %s.", key, what, key, example);
        }
        return may(key, example);
    }

    /** The value of a key that may be left out, but not left empty. */
    Optional<YamlNode> may(String key, String example) {
        YamlMap.Entry entry = map.entries().get(key);
        if (entry != null && entry.value().isNull()) {
            mistakes.add(Code.WRONG_VALUE, entry.key(), "The key (%s) of %s has no value. Maybe write %s: %s.", key, what, key, example);
            return Optional.empty();
        }
        return Optional.ofNullable(entry).map(YamlMap.Entry::value);
    }

    Optional<Word> word(String key, String example) {
        return needs(key, example).flatMap(value -> wordIn(value, key, example));
    }

    Optional<BigDecimal> number(String key, String example) {
        return needs(key, example).flatMap(value -> {
            if (value instanceof YamlValue single && single.plain() && NUMBER.matcher(single.text()).matches()) {
                return Optional.of(new BigDecimal(single.text()));
            }
            return wrong(value, key, "a number", example);
        });
    }

    Optional<Boolean> truth(String key, String example) {
        return needs(key, example).flatMap(value -> {
            if (value instanceof YamlValue single && single.truth()) {
                return Optional.of(Boolean.valueOf(single.text()));
            }
            return wrong(value, key, "true or false", example);
        });
    }

    /** The mapping under a key that must be there. */
    Optional<Part> part(String key, String example) {
        return needs(key, example).flatMap(value -> partIn(value, key, example));
    }

    /** The mappings in the list under a key; none where the key is left out. */
    List<Part> parts(String key, String each, String example) {
        return items(key, "[ " + example + " ]").stream().flatMap(item -> partIn(item, each, example).stream()).toList();
    }

    /** The words in the list under a key; none where the key is left out. */
    List<Word> words(String key, String example) {
        return items(key, "[ " + example + " ]").stream().flatMap(item -> wordIn(item, key, example).stream()).toList();
    }

    /** Each key with its place and the mapping under it. */
    List<Named> named(String each, String example) {
        List<Named> all = new ArrayList<>();
        map.entries().forEach((key, entry) -> partIn(entry.value(), key, example)
                .ifPresent(part -> all.add(new Named(new Word(key, entry.key()), new Part(part.map, each + " (" + key + ")", mistakes)))));
        return all;
    }

    /** Each key with its value. */
    YamlMap map() {
        return map;
    }

    /** A mapping and the key under which it stands. */
    record Named(Word key, Part part) { }

    /** A word and where it stands. */
    record Word(String text, Place place) { }

    private List<YamlNode> items(String key, String example) {
        return may(key, example).flatMap(value -> value instanceof YamlList list ? Optional.of(list.items())
                : this.<List<YamlNode>>wrong(value, key, "a list", example)).orElse(List.of());
    }

    private Optional<Part> partIn(YamlNode value, String key, String example) {
        return value instanceof YamlMap inner ? Optional.of(new Part(inner, "the " + key, mistakes)) : wrong(value, key, "a mapping", example);
    }

    private Optional<Word> wordIn(YamlNode value, String key, String example) {
        if (value instanceof YamlValue single && !single.nothing() && !single.text().isBlank()) {
            return Optional.of(new Word(single.text().strip(), single.place()));
        }
        return wrong(value, key, "a word", example);
    }

    private <T> Optional<T> wrong(YamlNode value, String key, String wanted, String example) {
        mistakes.add(Code.WRONG_VALUE, value.place(), "The %s is %s, not %s. Maybe write %s.", key, said(value), wanted, example);
        return Optional.empty();
    }

    private static String said(YamlNode value) {
        if (value instanceof YamlMap map) {
            return map.entries().isEmpty() ? "an empty mapping"
                    : "a mapping (%s)".formatted(map.entries().keySet().stream().limit(3).collect(Collectors.joining(", ")));
        }
        if (value instanceof YamlList list) {
            return list.items().isEmpty() ? "an empty list" : "a list";
        }
        return value.isNull() || value.asText("value").isBlank() ? "empty" : "(%s)".formatted(value.asText("value"));
    }
}
