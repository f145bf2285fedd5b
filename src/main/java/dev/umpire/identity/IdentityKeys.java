package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Keys by which candidates are found and held without comparing all with all. Each is {@code kind:value}, of at most
 * {@value #LONGEST} characters; a longer value ends in a digest of the whole. The functions are pure, but a new release
 * may give other keys: stored ones are then to be written again.
 */
public final class IdentityKeys {

    static final int LONGEST = 120;
    private static final int KEPT = 80;
    private static final int ENDING = 4;
    private static final int MOST_PAIRS = 20;
    private static final int MOST_WORDS = 12;

    /**
     * Under which a customer is stored and looked up. Two that match CERTAIN or STRONG share one at any thresholds; two
     * that match PROBABLE nearly always do. The city is no part of them, for a match does not need it.
     */
    public static SortedSet<String> keys(Customer customer, String city) {
        Profile profile = Profile.of(customer);
        SortedSet<String> keys = codesAndNames(profile);
        profile.cores().forEach(core -> add(keys, "core", core));
        add(keys, "group", profile.group());
        addLikeNames(keys, profile.name());
        profile.name().others().forEach(other -> addLikeNames(keys, other));
        return keys;
    }

    private static void addLikeNames(SortedSet<String> keys, CompanyName name) {
        Core core = name.core();
        add(keys, "core", core.joined());
        name.beginnings().forEach(beginning -> add(keys, "begin", beginning));
        core.readings().forEach(reading -> add(keys, "pinyin", reading));
        if (name.chinese()) {
            addPairs(keys, core);
        } else {
            add(keys, "end", core.head().substring(Math.max(0, core.head().length() - ENDING)));
        }
        addWords(keys, name);
    }

    /**
     * A slip in one character of a Chinese name leaves other pairs whole, and a short name within it begins with one of
     * them. Signs of other scripts are words, or no part of a pair.
     */
    private static void addPairs(SortedSet<String> keys, Core core) {
        String head = core.head();
        int[] chinese = IntStream.range(0, head.length()).filter(i -> chinese(head.charAt(i))).toArray();
        if (chinese.length == 1) {
            String trade = core.trades().isEmpty() ? "" : core.trades().get(0).substring(0, 1);
            add(keys, "pair", head.charAt(chinese[0]) + trade);
        }
        for (int i = 0; i + 2 <= head.length() && i < MOST_PAIRS; i++) {
            if (!head.startsWith("中国", i) && chinese(head.charAt(i)) && chinese(head.charAt(i + 1))) {
                add(keys, "pair", head.substring(i, i + 2));
            }
        }
    }

    private static boolean chinese(char sign) {
        return sign >= 0x80;
    }

    /** A short name within a Latin one is one of its words, or several. */
    private static void addWords(SortedSet<String> keys, CompanyName name) {
        Arrays.stream(name.latin().split(" ")).filter(word -> word.length() >= 2 && CommonWords.tellCompaniesApart(word))
                .distinct().limit(MOST_WORDS).forEach(word -> add(keys, "word", word));
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
            add(keys, "office", profile.name().core().joined() + "|" + profile.group());
        }
        return keys;
    }

    /**
     * What may be claimed once only: the first valid code in the order in which codes decide ({@link IdentityMatcher}), or,
     * without any, the full name in its city. Two customers that share it are CERTAIN, or PROBABLE where a later code
     * contradicts; so what the matcher calls two never shares one, whatever other codes they have in common.
     *
     * @return empty where neither a code nor a name in a city is there
     */
    public static Optional<String> claimKey(Customer customer, String city) {
        Profile profile = Profile.of(customer);
        SortedSet<String> key = new TreeSet<>();
        profile.codes().entrySet().stream().findFirst().ifPresentOrElse(code -> add(key, code.getKey(), code.getValue()), () -> {
            if (city != null && !profile.name().full().isEmpty()) {
                add(key, "name", profile.name().full() + "|" + city);
            }
        });
        return key.stream().findFirst();
    }

    private static SortedSet<String> codesAndNames(Profile profile) {
        SortedSet<String> keys = new TreeSet<>();
        profile.codes().forEach((kind, code) -> add(keys, kind, code));
        add(keys, "domain", profile.domain());
        add(keys, "name", profile.name().full());
        profile.aliases().forEach(alias -> add(keys, "name", alias.full()));
        profile.further().forEach(name -> add(keys, "name", name));
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
