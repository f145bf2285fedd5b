package dev.umpire.policy.check;

import dev.umpire.casefile.DealRegistration;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Renewal;
import dev.umpire.casefile.Subject;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.DirectOpportunityConflict;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.GrantConflict;
import dev.umpire.ruling.InstalledBaseConflict;
import dev.umpire.ruling.LeadConflict;
import dev.umpire.ruling.NamedAccountConflict;
import dev.umpire.ruling.OwnAccount;
import dev.umpire.ruling.OwnGrant;
import dev.umpire.ruling.OwnRegistration;
import dev.umpire.ruling.OwnSale;
import dev.umpire.ruling.Raised;
import dev.umpire.ruling.RegistrationConflict;
import dev.umpire.ruling.RootCause;
import dev.umpire.ruling.Settlement;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** The types that a rule may name: the public ones of the two packages that the prelude imports. */
final class Types {

    private static final List<String> PACKAGES = List.of("dev.umpire.casefile.", "dev.umpire.ruling.");

    /** Facts that a pattern is likely to ask for; only for hints. */
    private static final List<Class<?>> FACTS = List.of(DealRegistration.class, Renewal.class, Subject.class, Partner.class,
            Registration.class, ExclusivityGrant.class, NamedAccount.class, DirectOpportunity.class, InstalledBase.class,
            Conflict.class, RegistrationConflict.class, GrantConflict.class, NamedAccountConflict.class,
            DirectOpportunityConflict.class, InstalledBaseConflict.class, LeadConflict.class,
            OwnAccount.class, OwnGrant.class, OwnRegistration.class, OwnSale.class, Raised.class);

    private static final List<Class<?>> WORDS = List.of(Effect.class, Settlement.class, RootCause.class);

    /** The type of that simple name, or null. */
    static Class<?> find(String name) {
        for (String prefix : PACKAGES) {
            try {
                Class<?> found = Class.forName(prefix + name, false, Types.class.getClassLoader());
                // a file system that ignores case finds a class of another name
                if (found.getSimpleName().equals(name) && Modifier.isPublic(found.getModifiers())) {
                    return found;
                }
            } catch (ClassNotFoundException | LinkageError e) {
                continue;
            }
        }
        return null;
    }

    /** The public type declared within the other, or null. */
    static Class<?> nested(Class<?> outer, String name) {
        return Stream.of(outer.getClasses()).filter(c -> c.getSimpleName().equals(name)).findFirst().orElse(null);
    }

    static List<String> factNames() {
        return FACTS.stream().map(Class::getSimpleName).toList();
    }

    static List<String> names() {
        return Stream.concat(FACTS.stream(), WORDS.stream()).map(Class::getSimpleName).toList();
    }

    private Types() { }
}
