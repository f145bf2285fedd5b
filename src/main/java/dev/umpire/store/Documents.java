package dev.umpire.store;

import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A table of documents of one type, found by id or by lookup key.
 *
 * @param table name of the table, which is also the record type of its lookup keys
 */
public record Documents<T extends Fact>(String table, Class<T> type) {

    /** @throws UnreadableRow if it is there and cannot be read */
    public Optional<T> find(Handle handle, String program, String id) {
        return handle.select("select id, document from " + table + " where program = ? and id = ?", program, id)
                .map(this::row).findOne().map(Row::orThrow);
    }

    /** Those of the ids that exist, ordered by id. */
    public List<Row<T>> findAll(Handle handle, String program, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(findAllSql())
                .bind("program", program).bindList("ids", ids)
                .map(this::row).list();
    }

    String findAllSql() {
        return "select id, document from " + table + " where program = :program and id in (<ids>) order by id";
    }

    /**
     * One page of all, ordered by id as the database orders texts: {@code size} of those behind the id, which no record need
     * have, from the given one, counted from 0. All are behind the empty id.
     */
    public List<Row<T>> page(Handle handle, String program, String after, long start, int size) {
        return handle.createQuery("select id, document from " + table
                        + " where program = :program and id > :after order by id limit :size offset :start")
                .bind("program", program).bind("after", after).bind("size", size).bind("start", start)
                .map(this::row).list();
    }

    /** The next ones after an id, ordered by id, held until the transaction ends; each with its text, which may be unreadable. */
    public <R> List<R> heldAfter(Handle handle, String program, String id, int most, BiFunction<Row<T>, String, R> shown) {
        return handle.select("select id, document from " + table + " where id > ? and cast(program as varchar) = ? order by id limit ? for update",
                        id, program, most)
                .map((row, context) -> shown.apply(row(row, context), row.getString(2))).list();
    }

    /** Those whose text holds one of the words between quotation marks: the few that are worth a closer look. */
    public List<Row<T>> saying(Handle handle, String program, Collection<String> words) {
        String any = String.join(" or ", Collections.nCopies(words.size(), "document like ? escape '!'"));
        Query query = handle.createQuery("select id, document from " + table + " where program = ? and (" + any + ") order by id").bind(0, program);
        int position = 1;
        for (String word : words) {
            query.bind(position++, "%\"" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "\"%");
        }
        return query.map(this::row).list();
    }

    /** Stores the document, new or over the old one. True if it is new. */
    public boolean put(Handle handle, String program, String id, T document, Collection<String> keys) {
        String json = Json.write(document);
        int changed = handle.execute("update " + table + " set document = ?, version = version + 1 where program = ? and id = ?",
                json, program, id);
        if (changed == 0) {
            handle.execute("insert into " + table + " (program, id, version, document) values (?, ?, 1, ?)", program, id, json);
            LookupKeys.add(handle, program, table, id, keys);
            return true;
        }
        LookupKeys.replace(handle, program, table, id, keys);
        return false;
    }

    /** A row of the columns id and document. */
    public Row<T> row(ResultSet row, StatementContext context) throws SQLException {
        return Row.read(table, row.getString(1), row.getString(2), type);
    }
}
