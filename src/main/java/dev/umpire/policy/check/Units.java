package dev.umpire.policy.check;

import dev.umpire.casefile.Term;
import java.lang.reflect.Parameter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a number counts, as the word says that asks for it or hands it over. */
final class Units {

    private static final Map<String, Term.Unit> ASKED = Map.of("days", Term.Unit.DAYS, "hours", Term.Unit.HOURS, "months", Term.Unit.MONTHS,
            "percent", Term.Unit.PERCENT, "money", Term.Unit.MONEY, "amount", Term.Unit.MONEY, "count", Term.Unit.COUNT);
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    /** Of a method by which a rule asks for a term, or of an amount; else null. */
    static Term.Unit of(String member) {
        return ASKED.get(member);
    }

    /** Methods that take the name of a term. */
    static boolean asksForTerm(String method) {
        return ASKED.containsKey(method) && !method.equals("amount");
    }

    /** Of what a predicate or a verb is handed: its parameters are named after what they count; else null. */
    static Term.Unit of(Parameter parameter) {
        String name = parameter.getName().toLowerCase(Locale.ROOT);
        boolean number = WHOLE.contains(parameter.getType()) || Number.class.isAssignableFrom(parameter.getType());
        return !number ? null : ASKED.entrySet().stream().filter(unit -> name.endsWith(unit.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(null);
    }

    private Units() { }
}
