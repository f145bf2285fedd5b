package dev.umpire.store;

import java.io.File;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;

/**
 * H2 runs within this process. After a write error its store is closed, with what was committed in its file, and stays so
 * as long as anybody has a session; so it is let go of, and the next connection opens the file again.
 *
 * <p>A commit that fails also leaves a counter of the store below zero, and whoever begins a statement on that store later
 * (H2 2.4: {@code MVStore.registerVersionUsage}) tries again and again, without end, to raise it above zero. There is no
 * other way to free him than to raise it.
 */
final class H2Revival implements Revival {

    private static final int ABOVE_ANY_NUMBER_OF_FAILURES = 1 << 30;
    private static final Field CURRENT = field(MVStore.class, "currentTxCounter");
    private static final Field COUNTER = field(MVStore.TxCounter.class, "counter");

    private final long leastRoom;
    private volatile File file;

    /** All that may still be in use; H2 itself lets go of a closed one. */
    private final Map<Database, H2Commits> opened = new WeakHashMap<>();

    /** Of the thread that tidies. */
    private final List<H2File> files = new ArrayList<>();

    /** @param leastRoom bytes that must be left on the disk */
    H2Revival(long leastRoom) {
        this.leastRoom = leastRoom;
    }

    @Override
    public synchronized void onConnectionCreate(Connection pooled) {
        Database database = session(pooled).getDatabase();
        if (opened.putIfAbsent(database, new H2Commits()) == null && database.isPersistent()) {
            MVStore store = database.getStore().getMvStore();
            H2Disk.watch(store);
            file = H2Disk.file(store.getFileStore().getFileName());
        }
    }

    private static SessionLocal session(Connection pooled) {
        return (SessionLocal) ((JdbcConnection) ServerRevival.raw(pooled)).getSession();
    }

    /** Who has changed nothing waits for nobody. */
    @Override
    public void commit(Handle handle) {
        boolean changed = session(handle.getConnection()).hasPendingTransaction();
        handle.commit();
        if (changed) {
            write(handle);
        }
    }

    @Override
    public void write(Handle handle) {
        Database database = session(handle.getConnection()).getDatabase();
        if (database.isPersistent()) {
            write(database);
        }
    }

    private void write(Database database) {
        try {
            commits(database).write(database.getStore().getMvStore());
        } catch (RuntimeException e) {
            begin();        // its connections do not know yet
            throw e;
        }
    }

    private synchronized H2Commits commits(Database database) {
        return opened.get(database);
    }

    @Override
    public void lookForRoom() {
        if (file != null) {
            NoRoom.unless(file, leastRoom);
        }
    }

    @Override
    public void glance() {
        known().stream().map(database -> database.getStore().getMvStore())
                .filter(store -> store.getPanicException() != null).forEach(H2Revival::raise);
    }

    @Override
    public void free() {
        glance();
    }

    @Override
    public void tidy() {
        List<MVStore> stores = known().stream().filter(database -> database.isPersistent() && !database.isClosing())
                .map(database -> database.getStore().getMvStore()).toList();
        files.removeIf(file -> stores.stream().noneMatch(file::of));
        stores.stream().filter(store -> files.stream().noneMatch(file -> file.of(store))).map(H2File::new).forEach(files::add);
        files.forEach(H2File::tidy);
    }

    /** Only what is broken: another may have opened the file anew by now, and be writing to it. */
    @Override
    public void begin() {
        known().stream().filter(database -> database.isPersistent() && !database.isClosing() && broken(database.getStore().getMvStore()))
                .forEach(Database::shutdownImmediately);
    }

    private static boolean broken(MVStore store) {
        return store.getPanicException() != null || store.isClosed();
    }

    private synchronized List<Database> known() {
        return List.copyOf(opened.keySet());
    }

    private static void raise(MVStore store) {
        try {
            Object counter = CURRENT.get(store);
            if (COUNTER.getInt(counter) < 0) {
                COUNTER.setInt(counter, ABOVE_ANY_NUMBER_OF_FAILURES);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);     // made accessible below
        }
    }

    private static Field field(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This H2 is not the one that Umpire was tested with.", e);
        }
    }
}
