package dev.umpire.store;

import java.io.File;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

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
    private final Set<Database> opened = Collections.newSetFromMap(new WeakHashMap<>());

    /** Of the thread that tidies. */
    private final List<H2File> files = new ArrayList<>();

    /** @param leastRoom bytes that must be left on the disk */
    H2Revival(long leastRoom) {
        this.leastRoom = leastRoom;
    }

    @Override
    public synchronized void onConnectionCreate(Connection pooled) {
        Database database = ((SessionLocal) ((JdbcConnection) ServerRevival.raw(pooled)).getSession()).getDatabase();
        if (opened.add(database) && database.isPersistent()) {
            MVStore store = database.getStore().getMvStore();
            H2Disk.watch(store);
            file = H2Disk.file(store.getFileStore().getFileName());
        }
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
        return List.copyOf(opened);
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
