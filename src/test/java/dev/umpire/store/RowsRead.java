package dev.umpire.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** How many rows a database reads: it runs a query once more, with the values that were bound, and counts while it does. */
public final class RowsRead implements SqlLogger {

    private static final Pattern ON_H2 = Pattern.compile("scanCount: (\\d+)");
    /** What a step gave, or read in vain, and how often it was taken. */
    private static final Pattern ON_POSTGRES = Pattern.compile("Scan .*actual time=\\S+ rows=(\\d+) loops=(\\d+)|Rows Removed by .*: (\\d+)()");

    private final String queries;
    private final List<String> plans = new ArrayList<>();

    private RowsRead(String queries) {
        this.queries = queries;
    }

    /** The plans of the queries from the table that the work makes. */
    public static List<String> plans(Database database, String table, Runnable work) {
        RowsRead read = new RowsRead("from " + table + " ");
        SqlStatements statements = database.jdbi().getConfig(SqlStatements.class);
        statements.setSqlLogger(read);
        work.run();
        statements.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return read.plans;
    }

    /** The rows that were read as the plan says. */
    public static long in(String plan) {
        Matcher counted = (plan.contains("scanCount") ? ON_H2 : ON_POSTGRES).matcher(plan);
        long rows = 0;
        while (counted.find()) {
            rows += counted.groupCount() == 1 ? Long.parseLong(counted.group(1))
                    : counted.group(1) == null ? Long.parseLong(counted.group(3)) : Long.parseLong(counted.group(1)) * Long.parseLong(counted.group(2));
        }
        return rows;
    }

    @Override
    public void logAfterExecution(StatementContext query) {
        ParsedSql sql = query.getParsedSql();
        if (!sql.getSql().contains(queries) || !sql.getSql().startsWith("select")) {
            return;
        }
        try (PreparedStatement explain = query.getConnection().prepareStatement("explain analyze " + sql.getSql())) {
            List<String> names = sql.getParameters().getParameterNames();
            for (int i = 0; i < names.size(); i++) {
                Argument value = (sql.getParameters().isPositional() ? query.getBinding().findForPosition(i)
                        : query.getBinding().findForName(names.get(i), query)).orElseThrow();
                value.apply(i + 1, explain, query);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            plans.add(plan.toString());
        } catch (SQLException e) {
            throw new IllegalStateException(sql.getSql(), e);
        }
    }
}
