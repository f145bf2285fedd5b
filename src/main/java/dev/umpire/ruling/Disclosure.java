package dev.umpire.ruling;

import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Subject;
import dev.umpire.casefile.Text;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * What the party that asks may read of the facts that a text shows: all of its own, and of others' claims what is marked
 * {@link ReadByParty}. For everything else there are words that name nobody.
 */
public final class Disclosure {

    private final String party;

    /** @param party who asks: a partner id or DIRECT */
    public Disclosure(String party) {
        this.party = party;
    }

    /**
     * The words that the party reads instead of a property, or empty where it may read the property itself.
     *
     * @param bound    the fact that the rule bound and the text names
     * @param asked    the object whose property is shown: that fact, or one reached through it
     * @param property the property
     */
    public Optional<Text> inPlaceOf(Object bound, Object asked, Method property) {
        return own(bound) || property.isAnnotationPresent(ReadByParty.class) ? Optional.empty()
                : Optional.of(Withheld.words(bound, asked, property.getName()));
    }

    private boolean own(Object fact) {
        return fact instanceof Subject || fact instanceof OwnFact
                || fact instanceof Partner partner && partner.id().equals(party)
                || fact instanceof Registration registration && registration.party().equals(party);
    }
}
