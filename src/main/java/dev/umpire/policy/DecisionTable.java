package dev.umpire.policy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** A decision table, as DRL: one rule a row, named after the table and the number of its row. */
final class DecisionTable {

    private static final Pattern ROW = Pattern.compile(".*_(\\d+)");

    static boolean is(String path) {
        return path.startsWith("tables/") && path.endsWith(".csv");
    }

    /** @throws RefusedPack if it is no decision table */
    static String drl(PackFiles pack, String path) {
        try {
            byte[] csv = pack.content().get(path).getBytes(StandardCharsets.UTF_8);
            return new SpreadsheetCompiler().compile(new ByteArrayInputStream(csv), InputType.CSV);
        } catch (RuntimeException e) {
            throw new RefusedPack(pack.name(), List.of(new Diagnostic("decision-table", path, 1, 1, "",
                    "This is no decision table: %s. Maybe a heading such as CONDITION or ACTION is missing.".formatted(e.getMessage()))));
        }
    }

    /** The row, from 1, in which a rule of a table stands. */
    static int rowOf(String rule) {
        Matcher row = ROW.matcher(rule);
        return row.matches() ? Integer.parseInt(row.group(1)) : 1;
    }

    private DecisionTable() { }
}
