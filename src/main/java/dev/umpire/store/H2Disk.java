package dev.umpire.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 to which nothing more is written once their store is broken, until they are opened again.
 *
 * <p>H2 closes a store when a write fails or the heap is full, but not at once (H2 2.4): whoever waited for the store
 * meanwhile still writes a chunk, which builds on the one that is missing, and a header that leads to it. At the next opening
 * that chunk is dismissed, and with it those before it to which the header led until then: commits that were acknowledged.
 */
public final class H2Disk extends FilePathWrapper {

    private static final String SCHEME = "umpire";
    private static final Map<String, Watched> OPEN = new ConcurrentHashMap<>();

    static {
        FilePath.register(new H2Disk());
    }

    /** The name of a database of H2, as it follows {@code jdbc:h2:}, so that its files are kept as is said above. */
    static String on(String name) {
        return SCHEME + ":" + name;
    }

    /** Where on the disk this file of H2 is. */
    static File file(String name) {
        FilePath path = FilePath.get(name);
        while (path.unwrap() != path) {
            path = path.unwrap();
        }
        return new File(path.toString());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Watched file = new Watched(super.open(mode), name);
        OPEN.put(name, file);
        return file;
    }

    /**
     * From now on the file of this store is written to only while the store is whole.
     *
     * @throws IllegalStateException if the store writes elsewhere than its name says
     */
    static void watch(MVStore store) {
        String name = store.getFileStore().getFileName();
        Watched file = OPEN.get(name);
        if (store.isClosed() || !name.startsWith(on(""))) {     // of a store that is open nobody else has the file
            return;
        }
        if (file == null) {
            throw new IllegalStateException("The file (%s) of an open store is not open.".formatted(name));
        }
        file.store = store;
    }

    private static final class Watched extends GuardedFile {

        private final String name;
        private volatile MVStore store;

        Watched(FileChannel file, String name) {
            super(file);
            this.name = name;
        }

        @Override
        void mayChange(long upTo) throws IOException {
            MVStoreException broken = store == null ? null : store.getPanicException();
            if (broken != null) {
                throw new IOException("Nothing more is written to %s until it is opened again".formatted(name), broken);
            }
        }

        @Override
        protected void implCloseChannel() throws IOException {
            OPEN.remove(name, this);
            super.implCloseChannel();
        }
    }
}
