package dev.umpire.policy.check;

import dev.umpire.policy.CoreRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a handbook.
 *
 * @param clauses text by clause, white space and marks of emphasis evened out
 */
public record Handbook(Map<String, String> clauses) {

    public static final String PATH = "HANDBOOK.md";

    private static final Pattern CLAUSE = Pattern.compile("^\\*\\*([A-Z]?\\.?\\d+(?:\\.\\d+)*)\\*\\*\\s");
    private static final Pattern COMMON = Pattern.compile("@clause\\(\\s*\"([A-Z]+\\.\\d+)\"");

    /** A paragraph begins with its number, as {@code **4.4** While …}, and runs to the next one or to a heading. */
    public static Handbook read(String markdown) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        StringBuilder current = null;
        for (String line : markdown.split("\n")) {
            Matcher clause = CLAUSE.matcher(line + " ");
            if (clause.find()) {
                current = texts.computeIfAbsent(clause.group(1), c -> new StringBuilder());
                current.append(line.substring(Math.min(line.length(), clause.end()))).append(' ');
            } else if (line.startsWith("#")) {
                current = null;
            } else if (current != null) {
                current.append(line).append(' ');
            }
        }
        Map<String, String> clauses = new LinkedHashMap<>();
        texts.forEach((clause, text) -> clauses.put(clause, even(text.toString())));
        return new Handbook(clauses);
    }

    static String even(String text) {
        return text.replaceAll("[*`]", "").replaceAll("\\s+", " ").strip();
    }

    /** The provisions of the common chapter, as the core's own rules name them. */
    public static Set<String> commonClauses() {
        Set<String> found = new TreeSet<>();
        CoreRules.byPath().values().forEach(drl -> COMMON.matcher(drl).results().forEach(clause -> found.add(clause.group(1))));
        return found;
    }

    /** Those of the handbook and of the common chapter; none where there is no handbook to compare with. */
    public Set<String> known() {
        if (clauses.isEmpty()) {
            return Set.of();
        }
        Set<String> known = new TreeSet<>(clauses.keySet());
        known.addAll(commonClauses());
        return known;
    }
}
