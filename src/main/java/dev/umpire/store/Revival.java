package dev.umpire.store;

import io.agroal.api.AgroalPoolInterceptor;
import org.jdbi.v3.core.Handle;

/** What is done with a database that does not answer, so that the next attempt begins with nothing of before. */
interface Revival extends AgroalPoolInterceptor {

    /** Called all the time, a few times a second: nobody may be held for good by a database that is lost. */
    void glance();

    /** Frees whoever waits for an answer that does not come. */
    void free();

    /** Throws away whatever is held of the database. What is under way fails, and its transactions with it. */
    void begin();

    /**
     * Called before each beat of the heart.
     *
     * @throws NoRoom if the database would soon fail to write
     */
    default void lookForRoom() { }

    /** Commits, and returns when the end of this process would not lose it. What is thrown leaves open whether it is recorded. */
    default void commit(Handle handle) {
        handle.commit();
    }

    /** Returns when the end of this process would lose nothing of what was committed so far. */
    default void write(Handle handle) { }

    /** Called a few times a second, from a thread of its own: what the store needs so that its file does not grow without end. */
    default void tidy() { }
}
