package dev.umpire.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileBase;
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
    private static final Map<String, Channel> OPEN = new ConcurrentHashMap<>();

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
        Channel channel = new Channel(super.open(mode), name);
        OPEN.put(name, channel);
        return channel;
    }

    /** From now on the file of this store is written to only while the store is whole. */
    static void watch(MVStore store) {
        Channel channel = OPEN.get(store.getFileStore().getFileName());
        if (channel != null) {
            channel.store = store;
        }
    }

    private static final class Channel extends FileBase {

        private final FileChannel file;
        private final String name;
        private volatile MVStore store;

        Channel(FileChannel file, String name) {
            this.file = file;
            this.name = name;
        }

        private FileChannel whole() throws IOException {
            MVStoreException broken = store == null ? null : store.getPanicException();
            if (broken != null) {
                throw new IOException("Nothing more is written to %s until it is opened again".formatted(name), broken);
            }
            return file;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return whole().write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return whole().write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            whole().truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            whole().force(metaData);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            OPEN.remove(name, this);
            file.close();
        }
    }
}
