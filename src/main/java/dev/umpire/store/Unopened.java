package dev.umpire.store;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;

/** Why a database cannot be opened, in a sentence for who starts the service. */
final class Unopened {

    /** H2: another process has the file open. */
    private static final String IN_USE = "90020";
    /** PostgreSQL: no such user, or a wrong password. */
    private static final String WRONG_PASSWORD = "28";

    static String sentence(Throwable failure) {
        SQLException cause = cause(failure);
        Throwable last = last(failure);
        String state = cause == null ? "" : cause.getSQLState();
        if (state.equals(IN_USE)) {
            return "The database is in use by another process. Maybe another service runs on the same --data; stop it, or give another folder.";
        }
        String said = firstLine(cause == null ? last : cause);
        if (last instanceof IllegalArgumentException && said.contains("Maybe")) {
            return last.getMessage();      // our own, which says what to do
        }
        return state.startsWith(WRONG_PASSWORD)
                ? "The database does not let us in: %s. Maybe mend umpire.database.user and umpire.database.password.".formatted(said)
                : "The database cannot be opened: %s. Maybe mend umpire.database.url, or --data.".formatted(said);
    }

    /** What the database said last, in one line; where it said nothing, or had trouble with its file, what went wrong there. */
    static String reason(Throwable failure) {
        SQLException cause = cause(failure);
        Throwable last = last(failure);
        return firstLine(cause == null || last instanceof FileSystemException || cause.getCause() instanceof MVStoreException ? last : cause);
    }

    private static SQLException cause(Throwable failure) {
        SQLException cause = null;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            cause = at instanceof SQLException sql && sql.getSQLState() != null ? sql : cause;
        }
        return cause;
    }

    private static Throwable last(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse("").replaceAll("[.:;]?\\s*(\\[\\d+-\\d+])?$", "");
    }

    private Unopened() { }
}
