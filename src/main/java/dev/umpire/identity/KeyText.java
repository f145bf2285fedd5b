package dev.umpire.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a key is written: {@code kind:value}, of at most {@value #LONGEST} characters; a longer value ends in a digest of the whole. */
final class KeyText {

    static final int LONGEST = 120;
    private static final int KEPT = 80;

    static String of(String kind, String value) {
        String key = kind + ":" + value;
        return key.length() <= LONGEST ? key : key.substring(0, KEPT) + "~" + digest(value);
    }

    private static String digest(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every Java platform has it
        }
    }

    private KeyText() { }
}
