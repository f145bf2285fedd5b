package dev.umpire.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk of H2 that may be full: what is there can be read. URLs: {@code jdbc:h2:failing:/path}. */
public class FailingDisk extends FilePathWrapper {

    /** Bytes of one file; nothing is written behind them. */
    private static volatile long room = Long.MAX_VALUE;
    private static final AtomicReference<Runnable> meanwhile = new AtomicReference<>();

    static {
        FilePath.register(new FailingDisk());
    }

    static String url(java.nio.file.Path file) {
        return "jdbc:h2:failing:" + file;
    }

    /** Nothing can be written, not even where something was written before. */
    static void full(boolean now) {
        room = now ? 0 : Long.MAX_VALUE;
    }

    /** No file grows beyond this; within it all can be written, as on a disk that others have filled. */
    static void full(long bytes) {
        room = bytes;
    }

    /** The next write fails, after this; those that follow do not. */
    static void failOnce(Runnable meanwhile) {
        FailingDisk.meanwhile.set(meanwhile);
    }

    private static void mayWrite(long upTo) throws IOException {
        Runnable once = meanwhile.getAndSet(null);
        if (once != null) {
            once.run();
        }
        if (once != null || upTo > room) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        mayWrite(1);
        return super.newOutputStream(append);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            mayWrite(base.position() + source.remaining());
            return base.write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            mayWrite(position + source.remaining());
            return base.write(source, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
