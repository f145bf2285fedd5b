package dev.umpire.ruling;

import dev.umpire.casefile.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of rulings: derived from what they were made of, so that a replay gives the same (reading G30). */
final class RulingId {

    private static final int BYTES = 12;

    /** The document names every component in order, and a case file has put its lists in order. */
    static String of(String version, Written<?> document) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(version.getBytes(StandardCharsets.UTF_8));
            sha.update(document.json().getBytes(StandardCharsets.UTF_8));
            return "RU-" + HexFormat.of().formatHex(sha.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private RulingId() { }
}
