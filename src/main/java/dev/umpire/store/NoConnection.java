package dev.umpire.store;

import io.agroal.api.AgroalDataSourceListener;
import java.sql.SQLException;
import java.util.Set;

/** The pool tries twice, a second apart, before it says that there is no connection to be had; the first time shuts the door. */
final class NoConnection implements AgroalDataSourceListener {

    /** Nobody listens there, or the server starts or ends; other reasons concern this connection only. */
    private static final Set<String> NO_SERVER = Set.of("08001", "57P03");

    private final Door door;

    NoConnection(Door door) {
        this.door = door;
    }

    @Override
    public void onConnectionCreationFailure(SQLException e) {
        if (e.getSQLState() != null && NO_SERVER.contains(e.getSQLState())) {
            door.shut(Unopened.reason(e));
        }
    }
}
