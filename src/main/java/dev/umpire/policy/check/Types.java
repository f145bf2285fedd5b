package dev.umpire.policy.check;

import dev.umpire.casefile.DealRegistration;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Kind;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a rule may name: the public ones of the two packages that the prelude imports. */
final class Types {

    private static final List<String> PACKAGES = List.of("dev.umpire.casefile.", "dev.umpire.ruling.");

    /** What a session holds, by what is ruled on: a pattern of anything else never matches. */
    private static final Map<Kind, Set<Class<?>>> FACTS = Map.of(
            Kind.DEAL_REGISTRATION, Set.of(DealRegistration.class, Partner.class, RegistrationConflict.class, GrantConflict.class,
                    NamedAccountConflict.class, DirectOpportunityConflict.class, InstalledBaseConflict.class, LeadConflict.class,
                    OwnAccount.class, OwnGrant.class, OwnRegistration.class, OwnSale.class, Raised.class),
            Kind.RENEWAL, Set.of(Renewal.class, Raised.class));

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

    static Set<Class<?>> facts(Kind kind) {
        return FACTS.get(kind);
    }

    /** Whether a session of that kind can hold something that a pattern of the type matches. */
    static boolean held(Class<?> type, Kind kind) {
        return FACTS.get(kind).stream().anyMatch(type::isAssignableFrom);
    }

    private static Stream<Class<?>> held() {
        return FACTS.values().stream().flatMap(Set::stream).distinct().sorted(Comparator.comparing(Class::getSimpleName));
    }

    /** Facts that can be asked for something of that type, as RegistrationConflict for its Registration. */
    static List<String> whoHave(Class<?> type) {
        return held().filter(fact -> Stream.of(fact.getMethods()).anyMatch(m -> m.getReturnType() == type && m.getParameterCount() == 0))
                .map(Class::getSimpleName).toList();
    }

    static List<String> factNames() {
        return Stream.concat(Stream.of(Subject.class, Conflict.class), held()).map(Class::getSimpleName).toList();
    }

    static List<String> names() {
        return Stream.concat(factNames().stream(), WORDS.stream().map(Class::getSimpleName)).toList();
    }

    private Types() { }
}
