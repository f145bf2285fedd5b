package dev.umpire.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Reads the first rows under each of several keys and no more, so that what is read does not grow with the table. One
 * statement where the database can (PostgreSQL), else one for each key, which costs little within the process (H2).
 */
public final class KeyedRows<T> {

    private final String ofOne;
    private final String ofAll;
    private final Reader<T> reader;

    /**
     * @param table   to read from
     * @param key     the column of the keys, a bigint, which begins an index that goes on with the order
     * @param order   which rows of a key come first
     * @param columns what is read
     * @param reader  makes something of them
     */
    public KeyedRows(String table, String key, String order, String columns, Reader<T> reader) {
        this.ofOne = "select %s from %s where %s = ? order by %s, %s limit ?".formatted(columns, table, key, key, order);
        this.ofAll = """
                select found.*, asked.place from unnest(cast(? as bigint array), cast(? as int array)) with ordinality as asked(key, most, place)
                cross join lateral (select %s from %s where %s = asked.key order by %s limit asked.most) as found limit ?"""
                .formatted(columns, table, key, order);
        this.reader = reader;
    }

    /** Makes something of a row, of which the columns are counted from 1. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * A key to read.
     *
     * @param most rows that are read of it
     */
    public record Key(long hash, int most) { }

    /**
     * A row that was found.
     *
     * @param key which of the keys, from 0
     */
    public record FoundRow<T>(int key, T row) { }

    /**
     * Rows in the order of the keys.
     *
     * @param most rows that are read of all keys together
     */
    public List<FoundRow<T>> read(Handle handle, List<Key> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try {
            Connection connection = handle.getConnection();
            return Dialect.of(connection) == Dialect.POSTGRESQL ? together(connection, keys, most) : oneByOne(connection, keys, most);
        } catch (SQLException e) {
            throw new FailedRead(e);
        }
    }

    private List<FoundRow<T>> together(Connection connection, List<Key> keys, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ofAll)) {
            statement.setArray(1, connection.createArrayOf("bigint", keys.stream().map(Key::hash).toArray()));
            statement.setArray(2, connection.createArrayOf("int", keys.stream().map(Key::most).toArray()));
            statement.setInt(3, most);
            List<FoundRow<T>> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                int place = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    all.add(new FoundRow<>(rows.getInt(place) - 1, reader.read(rows)));
                }
            }
            return all;
        }
    }

    private List<FoundRow<T>> oneByOne(Connection connection, List<Key> keys, int most) throws SQLException {
        List<FoundRow<T>> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ofOne)) {
            for (int i = 0; i < keys.size() && all.size() < most; i++) {
                statement.setLong(1, keys.get(i).hash());
                statement.setInt(2, Math.min(keys.get(i).most(), most - all.size()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(new FoundRow<>(i, reader.read(rows)));
                    }
                }
            }
        }
        return all;
    }

    /** What the database said is its cause, by which {@link Fault} judges it. */
    private static final class FailedRead extends RuntimeException {
        FailedRead(SQLException cause) {
            super("Rows could not be read by their keys: " + cause.getMessage(), cause);
        }
    }
}
