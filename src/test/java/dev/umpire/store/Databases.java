package dev.umpire.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;

/** Fresh, empty databases of both kinds. */
public final class Databases {

    /** Each that records can be kept in. */
    public enum Kind {
        H2, POSTGRES;

        public Database open() {
            return switch (this) {
                case H2 -> h2();
                case POSTGRES -> postgres();
            };
        }
    }

    private static EmbeddedPostgres server;

    /** In memory, gone when closed. */
    public static Database h2() {
        return open("jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** A database of its own on one real server, which ends with the tests. */
    public static Database postgres() {
        return open(postgresUrl());
    }

    public static synchronized String postgresUrl() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
            }
            String name = "umpire_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Database open(String url) {
        return Database.open(url, url.startsWith("jdbc:h2") ? "umpire" : "postgres", "umpire", 16, Duration.ofSeconds(20));
    }

    private Databases() { }
}
