package dev.umpire.ruling;

import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a finding brings into the ruling beside its effect. */
sealed interface Detail {

    record None() implements Detail { }

    /** A protection, or null for an approval without one. */
    record Protects(Protection protection) implements Detail { }

    record Requires(Required required) implements Detail { }

    /** The vendor's part in percent; the partner has the rest. */
    record Shares(BigDecimal directPercent) implements Detail { }

    /**
     * The parties may agree.
     *
     * @param until    last day, or null until a manager decides
     * @param fallback how the conflict is settled when they do not
     */
    record Negotiates(LocalDate until, Settlement fallback) implements Detail { }

    Detail NONE = new None();
}
