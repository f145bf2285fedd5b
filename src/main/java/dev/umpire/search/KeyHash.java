package dev.umpire.search;

import dev.umpire.identity.PreparedCustomer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A key as it is stored: the first 64 bits of a digest. Two keys with one hash would only bring up a customer that the
 * matcher then turns away. Keys of other functions have other hashes, so none is taken for one of today.
 */
final class KeyHash {

    /** What follows is the customer as prepared, not a key of its names. */
    private static final String SELF = "self:";
    private static final char END = '\n';

    static long of(String program, String key) {
        return hash(PreparedCustomer.FUNCTIONS + "|" + program + END + key);
    }

    /** By which a customer that is written alike is found. */
    static long ofSelf(String program, String profile) {
        return of(program, SELF + profile);
    }

    /** By which the records of a customer are found that bear on the same deals. */
    static long ofBearing(long customer, String part) {
        return hash(customer + "|" + part);
    }

    private static long hash(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every Java platform has it
        }
    }

    private KeyHash() { }
}
