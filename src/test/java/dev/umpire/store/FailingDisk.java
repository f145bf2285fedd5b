package dev.umpire.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicReference;
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
        return new GuardedFile(super.open(mode)) {
            @Override
            void mayChange(long upTo) throws IOException {
                mayWrite(upTo);
            }
        };
    }
}
