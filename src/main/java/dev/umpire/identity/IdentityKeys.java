package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keys by which candidates are found and held without comparing all with all. Each is {@code kind:value}, of at most
 * {@value #LONGEST} characters; a longer value ends in a digest of the whole. The functions are pure, but a new release
 * may give other keys: stored ones are then to be written again.
 */
public final class IdentityKeys {

    static final int LONGEST = 120;
    private static final int KEPT = 80;
    private static final int ENDING = 4;
    private static final int MOST_PAIRS = 12;

    /**
     * Under which a customer is stored and looked up. Two that match CERTAIN or STRONG share one at any thresholds; two
     * that match PROBABLE nearly always do. The city is no part of them, for a match does not need it.
     */
    public static SortedSet<String> keys(Customer customer, String city) {
        Profile profile = Profile.of(customer);
        SortedSet<String> keys = codesAndNames(profile);
        CompanyName name = profile.name();
        add(keys, "core", name.core());
        add(keys, "group", profile.group());
        name.beginnings().forEach(beginning -> add(keys, "begin", beginning));
        name.readings().forEach(reading -> add(keys, "pinyin", reading));
        if (name.chinese()) {
            addPairs(keys, name.head());
        } else {
            add(keys, "end", name.head().substring(Math.max(0, name.head().length() - ENDING)));
        }
        return keys;
    }

    /** A slip in one character of a Chinese name leaves other pairs whole. */
    private static void addPairs(SortedSet<String> keys, String head) {
        for (int i = 0; i + 2 <= head.length() && i < MOST_PAIRS; i++) {
            if (!head.startsWith("中国", i)) {
                add(keys, "pair", head.substring(i, i + 2));
            }
        }
    }

    /**
     * What to lock before a claim on the customer is decided: two that match CERTAIN or STRONG share one at any
     * thresholds, so whoever holds all of his keeps every such rival waiting.
     */
    public static SortedSet<String> lockKeys(Customer customer, String city) {
        Profile profile = Profile.of(customer);
        SortedSet<String> keys = codesAndNames(profile);
        if (city != null) {
            profile.name().beginnings().forEach(beginning -> add(keys, "near", beginning + "|" + city));
        }
        if (profile.group() != null) {
            add(keys, "office", profile.name().core() + "|" + profile.group());
        }
        return keys;
    }

    /** What may be claimed once only: each valid code, or, without any, the full name in its city. */
    public static SortedSet<String> claimKeys(Customer customer, String city) {
        Profile profile = Profile.of(customer);
        SortedSet<String> keys = new TreeSet<>();
        profile.codes().forEach((kind, code) -> add(keys, kind, code));
        if (keys.isEmpty()) {
            add(keys, "name", profile.name().full() + "|" + (city == null ? "" : city));
        }
        return keys;
    }

    private static SortedSet<String> codesAndNames(Profile profile) {
        SortedSet<String> keys = new TreeSet<>();
        profile.codes().forEach((kind, code) -> add(keys, kind, code));
        add(keys, "domain", profile.domain());
        add(keys, "name", profile.name().full());
        profile.aliases().forEach(alias -> add(keys, "name", alias));
        return keys;
    }

    private static void add(SortedSet<String> keys, String kind, String value) {
        if (value != null && !value.isEmpty()) {
            String key = kind + ":" + value;
            keys.add(key.length() <= LONGEST ? key : key.substring(0, KEPT) + "~" + digest(value));
        }
    }

    private static String digest(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every Java platform has it
        }
    }

    private IdentityKeys() { }
}
