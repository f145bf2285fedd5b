package dev.umpire.web;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all bodies together may take while they are read and worked at, in bytes. */
record Room(long most, AtomicLong taken) {

    static Room of(long most) {
        return new Room(most, new AtomicLong());
    }

    /** Whether there is room for so many bytes more; they are taken then. */
    boolean take(int bytes) {
        boolean fits = taken.addAndGet(bytes) <= most;
        if (!fits) {
            give(bytes);
        }
        return fits;
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }
}
