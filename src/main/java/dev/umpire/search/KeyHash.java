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
 * <p>The upper bits stand for its first two characters, those below for the third. So most keys of a customer, which begin with the
 * same characters, lie side by side, also among thousands that begin with the same two, and he is stored and looked for in few
 * pages of the index.
 */
final class KeyHash {

    /** What follows is the customer as prepared, not a key of its names. */
    private static final String SELF = "self:";
    private static final int BITS_OF_THE_BEGINNING = 24;
    private static final int BITS_OF_WHAT_FOLLOWS = 12;
    private static final int BITS_OF_THE_REST = Long.SIZE - BITS_OF_THE_BEGINNING - BITS_OF_WHAT_FOLLOWS;
    private static final int BITS_OF_A_PART = 20;
    private static final char LETTERS_END = 0x80;
    /** Near 2^64 divided by the golden ratio, and odd: of its multiples the upper bits are spread evenly. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Two characters and one more, which are about two syllables and one more in Latin letters. */
    static long of(String program, String key) {
        int value = key.indexOf(':') + 1;
        boolean letters = value < key.length() && key.charAt(value) < LETTERS_END;
        return spread(beginning(key, value, letters ? 6 : 2), BITS_OF_THE_BEGINNING) << Long.SIZE - BITS_OF_THE_BEGINNING
                | spread(beginning(key, value, letters ? 11 : 3), BITS_OF_WHAT_FOLLOWS) << BITS_OF_THE_REST
                | digest(prefix(program) + key) >>> Long.SIZE - BITS_OF_THE_REST;
    }

    /** By which a customer that is written alike is found. */
    static long ofSelf(String program, String profile) {
        return digest(prefix(program) + SELF + profile);
    }

    /** By which the records of a customer are found that bear on the same deals: those of one customer lie side by side. */
    static long ofBearing(long customer, String part) {
        return customer << BITS_OF_A_PART | digest(part) >>> Long.SIZE - BITS_OF_A_PART;
    }

    private static String beginning(String key, int value, int length) {
        return key.substring(value, Math.min(key.length(), value + length));
    }

    private static long spread(String text, int bits) {
        return text.hashCode() * SPREAD >>> Long.SIZE - bits;
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
