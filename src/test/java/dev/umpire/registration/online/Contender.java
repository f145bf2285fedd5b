package dev.umpire.registration.online;

import dev.umpire.intake.Intakes;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process of its own that registers deals when it is told: a line of its input is an instant, in milliseconds, and the
 * customer's name; it answers by a line with the status.
 */
final class Contender implements AutoCloseable {

    private static final String ANSWER = "status ";

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    private Contender(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** One over the database that acts for the partner, with the locks of slots or without. */
    static Contender start(String url, String partner, boolean locks) throws IOException {
        return new Contender(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), Contender.class.getName(), url, partner, Boolean.toString(locks))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    void registerAt(long instant, String name) {
        orders.println(instant + " " + name);
    }

    /** The status of the registration that it was told to make. */
    String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) {
                return line.substring(ANSWER.length());
            }
        }
        throw new IllegalStateException("The contender ended without an answer.");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database = Databases.open(arguments[0])) {
            Office office = new Office(database, Boolean.parseBoolean(arguments[2]) ? Intakes::locking : Intakes::withoutLocks);
            BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                List<String> parts = List.of(order.split(" ", 2));
                while (System.currentTimeMillis() < Long.parseLong(parts.get(0))) {
                    Thread.onSpinWait();
                }
                answers.println(ANSWER + office.register(arguments[1], Office.customer(parts.get(1), null)).status());
            }
        }
    }
}
