package dev.umpire.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 to which nothing more is written once a write has failed, until they are opened again.
 *
 * <p>H2 closes its store after such a failure, but not at once (H2 2.4): whoever waited for the store meanwhile still writes
 * a chunk, which builds on the one that is missing, and a header that leads to it. At the next opening that chunk is
 * dismissed, and with it those before it to which the header led until then: commits that were acknowledged.
 */
public final class H2Disk extends FilePathWrapper {

    private static final String SCHEME = "umpire";

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
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel file;
        private volatile IOException failure;

        Channel(FileChannel file) {
            this.file = file;
        }

        /** A change of the file, of which the number of bytes is told. */
        private interface Change {
            int make() throws IOException;
        }

        private int change(Change change) throws IOException {
            IOException before = failure;
            if (before != null) {
                throw new IOException(before.getMessage(), before);
            }
            try {
                return change.make();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
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
            return change(() -> file.write(source));
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return change(() -> file.write(source, position));
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            change(() -> {
                file.truncate(size);
                return 0;
            });
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            change(() -> {
                file.force(metaData);
                return 0;
            });
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
            file.close();
        }
    }
}
