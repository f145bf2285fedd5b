package dev.umpire.identity;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What makes two customers one, CERTAIN or STRONG: whoever has none of these in common with another is another customer, or
 * one for a person to judge.
 */
final class LockKeys {

    /** Beyond these letters {@link Likeness} does not compare. */
    private static final int MOST_LETTERS = 100;

    private final Profile profile;
    private final String city;

    private LockKeys(Profile profile, String city) {
        this.profile = profile;
        this.city = city;
    }

    static LockKeys of(Profile profile, String city) {
        return new LockKeys(profile, city);
    }

    /** Gives kind and value of each; a value may be null or empty, which is none. */
    void forEach(BiConsumer<String, String> each) {
        CompanyName name = profile.name();
        profile.codes().forEach(each);
        each.accept("name", name.full());
        profile.aliases().forEach(alias -> each.accept("name", alias.full()));
        profile.further().forEach(further -> each.accept("name", further));
        if (!name.saysNothing() && profile.group() != null) {
            each.accept("office", name.core().joined() + "|" + profile.group());
        }
        if (!name.saysNothing() && !name.aside().remark().contains(NameCheck.LOST)) {
            alike(each);
        }
    }

    /** Names of which no part differs, in one city or on one web domain. */
    private void alike(BiConsumer<String, String> each) {
        CompanyName name = profile.name();
        Core core = name.core();
        boolean maySlip = !name.chinese() && core.words().stream().anyMatch(Slip::mayBe);
        String evened = maySlip ? core.words().stream().map(Slip::evened).collect(Collectors.joining(" ")) : null;
        if (profile.domain() != null) {
            core.readings().forEach(reading -> each.accept("site", onSite(firstLetters(reading))));
            each.accept("letters", onSite(evened));
        }
        if (city != null) {
            each.accept("alike", inCity(firstLetters(core.head())));
            each.accept("letters", inCity(maySlip ? String.join(" ", name.beginnings()) + evened : null));
        }
    }

    private String onSite(String head) {
        CompanyName name = profile.name();
        return head == null ? null : String.join("|", head, String.join(" ", name.core().tradeCodes()), name.aside().remark(), profile.domain());
    }

    private String inCity(String head) {
        CompanyName name = profile.name();
        return head == null ? null : String.join("|", head, String.join(" ", name.core().evenTrades()), name.aside().remark(),
                name.chinese() ? "zh" : "", city);
    }

    private static String firstLetters(String head) {
        return head.substring(0, Math.min(MOST_LETTERS, head.length()));
    }
}
