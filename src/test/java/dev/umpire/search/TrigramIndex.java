package dev.umpire.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code pg_trgm} of PostgreSQL: the nearest by trigrams, along an index that gives them in this order. */
final class TrigramIndex implements OtherIndex {

    private final Connection connection;
    private int added;

    TrigramIndex(String url) throws Exception {
        this.connection = DriverManager.getConnection(url, "postgres", "postgres");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create table town (place int primary key, name text not null)");
        }
    }

    @Override
    public String called() {
        return "pg_trgm, the nearest (GiST)";
    }

    @Override
    public void add(List<String> names) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("insert into town values (?, ?)")) {
            for (String name : names) {
                statement.setInt(1, added++);
                statement.setString(2, OtherIndex.telling(name));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void complete() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index town_nearest on town using gist (name gist_trgm_ops(siglen=64))");
            statement.execute("analyze town");
        }
    }

    @Override
    public Answer find(String name, int most) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("select place from town order by name <-> ? limit ?")) {
            statement.setString(1, OtherIndex.telling(name));
            statement.setInt(2, most);
            List<Integer> places = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.add(rows.getInt(1));
                }
            }
            return new Answer(places, places.size());
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
