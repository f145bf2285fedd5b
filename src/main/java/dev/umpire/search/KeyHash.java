package dev.umpire.search;

import dev.umpire.identity.PreparedCustomer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A key as it is stored, in 64 bits. Two keys with one hash would only bring up a customer that the matcher then turns away.
 * Keys of other functions have other hashes, so none is taken for one of today.
 *
 * <p>The upper bits stand for what the key begins with. So most keys of a customer, which begin with the same characters, lie
 * side by side, and storing him touches few pages of the index.
 */
final class KeyHash {

    /** What follows is the customer as prepared, not a key of its names. */
    private static final String SELF = "self:";
    private static final int BEGINNING = 2;
    private static final int BITS_OF_THE_REST = 40;
    private static final int BITS_OF_A_PART = 20;

    static long of(String program, String key) {
        int value = key.indexOf(':') + 1;
        String begins = key.substring(value, Math.min(key.length(), value + BEGINNING));
        return digest(prefix(program) + begins) << BITS_OF_THE_REST | digest(prefix(program) + key) >>> Long.SIZE - BITS_OF_THE_REST;
    }

    /** By which a customer that is written alike is found. */
    static long ofSelf(String program, String profile) {
        return digest(prefix(program) + SELF + profile);
    }

    /** By which the records of a customer are found that bear on the same deals: those of one customer lie side by side. */
    static long ofBearing(long customer, String part) {
        return customer << BITS_OF_A_PART | digest(part) >>> Long.SIZE - BITS_OF_A_PART;
    }

    private static String prefix(String program) {
        return PreparedCustomer.FUNCTIONS + "|" + program + "|";
    }

    private static long digest(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every Java platform has it
        }
    }

    private KeyHash() { }
}
