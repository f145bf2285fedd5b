package dev.umpire.store;

import dev.umpire.casefile.Json;
import dev.umpire.casefile.UnreadableDocument;
import dev.umpire.casefile.Written;
import io.micrometer.core.instrument.Metrics;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A row of a table of documents: its document, or why that cannot be read. One row that cannot be read takes nothing
 * down beside itself; each is logged with its id and counted as {@code umpire_records_unreadable_total}.
 *
 * @param document null when it cannot be read
 * @param fault    why, else null
 */
public record Row<T>(String id, T document, String fault) {

    private static final Logger LOG = Logger.getLogger(Row.class);

    /** The row of this id, as far as its document can be read. */
    public static <T> Row<T> read(String table, String id, String json, Class<T> type) {
        return read(table, id, () -> Json.read(json, type));
    }

    private static <T> Row<T> read(String table, String id, Supplier<T> document) {
        try {
            return new Row<>(id, document.get(), null);
        } catch (UnreadableDocument e) {
            LOG.errorf("The record (%s) in %s cannot be read: %s", id, table, e.getMessage());
            Metrics.counter("umpire.records.unreadable", "table", table).increment();
            return new Row<>(id, null, e.getMessage());
        }
    }

    /** The row of this id, with its document as it was written, if it is one at all. */
    public static <T> Row<Written<T>> written(String table, String id, String json) {
        return read(table, id, () -> Written.onRecord(json));
    }

    public boolean readable() {
        return document != null;
    }

    /** @throws UnreadableRow if it cannot be read */
    public T orThrow() {
        if (document == null) {
            throw new UnreadableRow(id, fault);
        }
        return document;
    }
}
