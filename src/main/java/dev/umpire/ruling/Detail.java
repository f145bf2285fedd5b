package dev.umpire.ruling;

import dev.umpire.casefile.Required;
import java.time.LocalDate;

/** What a finding brings into the ruling beside its effect. Each kind has its own beside those that every kind may have. */
public interface Detail {

    Detail NONE = new None();

    /** Nothing beside the effect. */
    record None() implements Detail { }

    /** Something is missing. */
    record Requires(Required required) implements Detail { }

    /**
     * The parties may agree.
     *
     * @param until    last day, or null until a manager decides
     * @param fallback how the conflict is settled when they do not
     */
    record Negotiates(LocalDate until, Settlement fallback) implements Detail { }
}
