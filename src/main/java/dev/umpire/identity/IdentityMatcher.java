package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges whether two customers are one. In this order:
 * <ol>
 * <li>Codes. Of USCC, LEI, VAT and DUNS, the first kind of which both have a valid one decides. Different: two
 *     customers, whatever the names (but see 2 and 7). Equal: CERTAIN, or PROBABLE where a later kind contradicts.</li>
 * <li>Branches (分公司, Branch, Zweigniederlassung, succursale), which may have codes of their own: CERTAIN with the
 *     head office, and with one another, where the group is equal and the name without the branch part agrees.</li>
 * <li>The same full name, place and legal form kept, in the same city: CERTAIN.</li>
 * <li>An alias equal to a name or an alias: STRONG; but an alias in Latin letters does not make two Chinese names one
 *     that only sound the same. In the same city, a second name in the other language within the field counts so, too.</li>
 * <li>Names of one script alike in all parts, scored {@link Thresholds#strong()} or above, in the same city and beginning
 *     alike, or names of any scripts with the same web domain: STRONG. Names that lack a part of the other, contradict it
 *     in place, trade, branch or legal form (有限公司 and 股份有限公司, Ltd and PLC), or differ in more than a {@link Slip} stay
 *     PROBABLE at best: numbers, directions, opposites and whole words tell companies apart.</li>
 * <li>A score of {@link Thresholds#probable()} or above, to which a name within the other one suffices
 *     ({@link Containment}); a further name or an alias that agrees but for place and legal form; or the same domain:
 *     PROBABLE.</li>
 * <li>The same group alone, even with different codes: PROBABLE, see {@link Match#groupOnly()}. They are two
 *     customers, and worth a note.</li>
 * </ol>
 * Invalid identifiers are no evidence, nor are web domains that serve everybody. Two different domains contradict
 * nothing. Symmetric, deterministic, safe for use by several threads.
 */
public final class IdentityMatcher {

    private static final BigDecimal EQUAL = new BigDecimal("1.00");

    private final Thresholds thresholds;

    public IdentityMatcher(Thresholds thresholds) {
        this.thresholds = Objects.requireNonNull(thresholds);
    }

    /**
     * @param cityA code of the city of {@code a}, or null when it is missing or no city; null equals none (reading N4)
     * @param cityB the same of {@code b}
     * @return empty when they are different customers
     */
    public Optional<Match> match(Customer a, String cityA, Customer b, String cityB) {
        return match(Profile.of(a), cityA, Profile.of(b), cityB);
    }

    /** The same of two that were prepared before. */
    public Optional<Match> match(PreparedCustomer a, PreparedCustomer b) {
        return match(a.profile(), a.city(), b.profile(), b.city());
    }

    private Optional<Match> match(Profile one, String cityA, Profile other, String cityB) {
        Likeness likeness = Likeness.of(one.name(), other.name());
        List<String> agreeing = new ArrayList<>();
        List<String> contradicting = new ArrayList<>();
        boolean equal = compareCodes(one, other, agreeing, contradicting);
        if (equal) {
            Strength strength = contradicting.isEmpty() ? Strength.CERTAIN : Strength.PROBABLE;
            return found(strength, agreeing, likeness.score());
        }
        if (one.sharesHeadOffice(other)) {
            return found(Strength.CERTAIN, List.of("group", "name"), likeness.score());
        }
        boolean sameCity = cityA != null && cityA.equals(cityB);
        return contradicting.isEmpty() ? byName(one, other, sameCity, likeness) : byGroup(one, other, likeness);
    }

    /** Whether the first kind of code that both have is equal. */
    private static boolean compareCodes(Profile one, Profile other, List<String> agreeing, List<String> contradicting) {
        boolean equal = false;
        for (String kind : one.codes().keySet()) {
            if (other.codes().containsKey(kind)) {
                boolean agrees = one.codes().get(kind).equals(other.codes().get(kind));
                equal |= agrees && contradicting.isEmpty();
                (agrees ? agreeing : contradicting).add(kind);
            }
        }
        return equal;
    }

    private Optional<Match> byName(Profile one, Profile other, boolean sameCity, Likeness likeness) {
        if (sameCity && one.sameFullName(other)) {
            return found(Strength.CERTAIN, List.of("name"), likeness.score());
        }
        if (one.sharesAlias(other, likeness)) {
            return found(Strength.STRONG, List.of("alias"), likeness.score());
        }
        boolean oneChineseName = !one.name().chinese() || !other.name().chinese();
        if (sameCity && oneChineseName && one.sharesFurtherName(other)) {
            return found(Strength.STRONG, List.of("name"), EQUAL);
        }
        List<String> on = new ArrayList<>();
        if (one.sharesDomain(other)) {
            on.add("domain");
        }
        if (likeness.score().compareTo(thresholds.probable()) >= 0) {
            on.add("name");
        } else if (one.sharesCore(other)) {
            on.add("alias");
        }
        if (likeness.whole() && likeness.score().compareTo(thresholds.strong()) >= 0
                && (one.sharesDomain(other) || sameCity && oneScript(one, other) && one.name().beginsLike(other.name()))) {
            return found(Strength.STRONG, on, likeness.score());
        }
        return on.isEmpty() ? byGroup(one, other, likeness) : found(Strength.PROBABLE, on, likeness.score());
    }

    /** How a Chinese name sounds is how others of its city sound. */
    private static boolean oneScript(Profile one, Profile other) {
        return one.name().chinese() == other.name().chinese();
    }

    private static Optional<Match> byGroup(Profile one, Profile other, Likeness likeness) {
        return one.sharesGroup(other) ? found(Strength.PROBABLE, List.of("group"), likeness.score()) : Optional.empty();
    }

    private static Optional<Match> found(Strength strength, List<String> on, BigDecimal score) {
        return Optional.of(new Match(strength, on, score));
    }
}
