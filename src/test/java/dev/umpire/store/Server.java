package dev.umpire.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL that is stopped, started again, frozen and thawed; always with the same data and at the same port. */
final class Server implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    Server(Path data) {
        this.data = data;
        this.running = started(0);
        this.port = running.getPort();
    }

    private EmbeddedPostgres started(int at) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data.toFile()).setCleanDataDirectory(false);
            return (at == 0 ? builder : builder.setPort(at)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    void start() {
        running = started(port);
    }

    void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends so many of the connections of others that have done something. */
    int endConnections(int most) {
        try (Connection connection = running.getPostgresDatabase().getConnection(); var statement = connection.createStatement();
             var ended = statement.executeQuery("select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity "
                     + "where application_name = 'umpire' limit " + most + ") as chosen")) {
            ended.next();
            return ended.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until others have opened so many. */
    void awaitConnections(int least) {
        while (connections() < least) {
            Posts.pause(10);
        }
    }

    private int connections() {
        try (Connection connection = running.getPostgresDatabase().getConnection(); var statement = connection.createStatement();
             var open = statement.executeQuery("select count(*) from pg_stat_activity where application_name = 'umpire'")) {
            open.next();
            return open.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void freeze() {
        freeze(data);
    }

    void thaw() {
        thaw(data);
    }

    static void freeze(Path data) {
        signal(data, "STOP");
    }

    static void thaw(Path data) {
        signal(data, "CONT");
    }

    private static void signal(Path data, String name) {
        try {
            long postmaster = Long.parseLong(Files.readAllLines(new File(data.toFile(), "postmaster.pid").toPath()).get(0).strip());
            ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
            signal(server, name);
            for (ProcessHandle process : server.children().toList()) {      // listed when no more can be born
                signal(process, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() {
        stop();
    }
}
