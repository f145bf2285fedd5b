package dev.umpire.store;

import java.io.File;

/** So little is left on a disk that the database is not written to until there is more. */
final class NoRoom extends RuntimeException {

    private static final double MEGABYTE = 1 << 20;

    private NoRoom(File file, long left, long least) {
        super("The disk of %s is full (%.1f MB left, at least %.1f are wanted). Maybe make room on it."
                .formatted(file, left / MEGABYTE, least / MEGABYTE));
    }

    /** @throws NoRoom if fewer bytes than these are left in the folder of the file; a disk may not say how many there are */
    static void unless(File file, long least) {
        File folder = file.getAbsoluteFile().getParentFile();
        long left = folder.getUsableSpace();
        if (left < least && folder.getTotalSpace() > 0) {
            throw new NoRoom(file, left, least);
        }
    }
}
