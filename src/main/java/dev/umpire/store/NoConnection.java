package dev.umpire.store;

import io.agroal.api.AgroalDataSourceListener;
import java.sql.SQLException;

/** The pool tries twice, a second apart, before it says that there is no connection to be had; the first time is enough to shut the door. */
final class NoConnection implements AgroalDataSourceListener {

    /** Nobody listens there, or the server starts or ends; other reasons concern this connection only. */
    private static final String NO_SERVER = "08";
    private static final String NOT_NOW = "57P";

    private final Door door;

    NoConnection(Door door) {
        this.door = door;
    }

    @Override
    public void onConnectionCreationFailure(SQLException e) {
        String state = e.getSQLState();
        if (state != null && (state.startsWith(NO_SERVER) || state.startsWith(NOT_NOW))) {
            door.shut(Unopened.reason(e));
        }
    }
}
