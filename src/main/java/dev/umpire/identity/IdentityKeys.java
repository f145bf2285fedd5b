package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import dev.umpire.identity.SoughtKey.Weight;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Keys by which candidates are found and held without comparing all with all: {@code kind:value}. What is stored under a
 * customer and what is looked for differ, so that a short name is found within a longer one and the other way round. The
 * functions are pure; where they change, {@link PreparedCustomer#FUNCTIONS} does, and what is stored is written again.
 */
public final class IdentityKeys {

    /** Under which a customer is stored. */
    public static SortedSet<String> stored(Customer customer, String city) {
        return stored(Profile.of(customer), city);
    }

    static SortedSet<String> stored(Profile profile, String city) {
        StoredKeys keys = new StoredKeys();
        LockKeys.of(profile, city).forEach(keys::add);
        keys.add("domain", profile.domain());
        keys.add("group", profile.group());
        profile.allNames().forEach(name -> NameKeys.of(name, city).store(keys));
        profile.aliases().stream().filter(alias -> !alias.saysNothing()).forEach(alias -> NameKeys.of(alias, city).storeCore(keys));
        return keys.set();
    }

    /**
     * Under which others are looked for, the most telling first. Two that match CERTAIN or STRONG at any thresholds share one
     * that {@linkplain Weight#DECIDES decides}; two that match PROBABLE nearly always share one.
     */
    public static List<SoughtKey> sought(Customer customer, String city) {
        return sought(Profile.of(customer), city);
    }

    static List<SoughtKey> sought(Profile profile, String city) {
        SoughtKeys keys = new SoughtKeys();
        LockKeys.of(profile, city).forEach((kind, value) -> keys.add(Weight.DECIDES, kind, value));
        keys.add(Weight.NAMES, "domain", profile.domain());
        profile.allNames().forEach(name -> NameKeys.of(name, city).seek(keys));
        profile.aliases().stream().filter(alias -> !alias.saysNothing()).forEach(alias -> NameKeys.of(alias, city).seekCore(keys));
        keys.add(Weight.SELECTS, "group", profile.group());
        return keys.list();
    }

    /**
     * What to lock before a claim on the customer is decided: two that match CERTAIN or STRONG share one at any
     * thresholds, so whoever holds all of his keeps every such rival waiting.
     */
    public static SortedSet<String> lockKeys(Customer customer, String city) {
        StoredKeys keys = new StoredKeys();
        LockKeys.of(Profile.of(customer), city).forEach(keys::add);
        return keys.set();
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
        Optional<String> code = profile.codes().entrySet().stream().findFirst().map(first -> KeyText.of(first.getKey(), first.getValue()));
        return code.isPresent() || city == null || profile.name().full().isEmpty() ? code
                : Optional.of(KeyText.of("name", profile.name().full() + "|" + city));
    }

    /** Whether each of the two is found by a key when the other is looked for, whichever was there first. */
    public static boolean meet(Customer one, String cityOfOne, Customer other, String cityOfOther) {
        return finds(one, cityOfOne, other, cityOfOther) && finds(other, cityOfOther, one, cityOfOne);
    }

    private static boolean finds(Customer one, String cityOfOne, Customer other, String cityOfOther) {
        SortedSet<String> stored = stored(other, cityOfOther);
        return sought(one, cityOfOne).stream().anyMatch(key -> stored.contains(key.key()));
    }

    private IdentityKeys() { }
}
