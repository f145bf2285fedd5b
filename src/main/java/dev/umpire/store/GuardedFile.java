package dev.umpire.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A file of H2 that is asked before each change of it; what is there can be read. */
abstract class GuardedFile extends FileBase {

    private final FileChannel file;

    GuardedFile(FileChannel file) {
        this.file = file;
    }

    /**
     * Returns if the file may be changed up to this byte.
     *
     * @throws IOException if not, which H2 takes for an error of the disk
     */
    abstract void mayChange(long upTo) throws IOException;

    @Override
    public final int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public final int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public final int write(ByteBuffer source) throws IOException {
        mayChange(file.position() + source.remaining());
        return file.write(source);
    }

    @Override
    public final int write(ByteBuffer source, long position) throws IOException {
        mayChange(position + source.remaining());
        return file.write(source, position);
    }

    @Override
    public final FileChannel truncate(long size) throws IOException {
        mayChange(0);
        file.truncate(size);
        return this;
    }

    @Override
    public final void force(boolean metaData) throws IOException {
        mayChange(0);
        file.force(metaData);
    }

    @Override
    public final long position() throws IOException {
        return file.position();
    }

    @Override
    public final FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public final long size() throws IOException {
        return file.size();
    }

    @Override
    public final FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
