package dev.umpire.ruling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Share;
import dev.umpire.casefile.Text;
import dev.umpire.identity.Match;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was ruled, and why; the vendor's view, which holds everything.
 *
 * @param id            derived from the policy version and the case file: the same two give the same id
 * @param kind          what was ruled on, as {@code deal-registration}
 * @param policyVersion SHA-256 of the pack that decided
 * @param decidedAt     the {@code asOf} of the case file
 * @param protection    days on which the party keeps the customer, or null
 * @param shares        parts of a shared deal; else empty
 * @param findings      what stands, gravest first
 * @param required      what is missing, and by when
 * @param defects       what the policy leaves open or contradicts
 * @param negotiation   set only when the parties may end the conflict themselves
 * @param consequences  what the ruling means for others
 * @param award         what the ruling gives; what its kind alone has, stands among the fields of the ruling
 */
public record Ruling(String id, String kind, String program, String policyVersion, Instant decidedAt, Outcome outcome,
                     Mode mode, @OrNull Protection protection, List<Share> shares, List<SettledConflict> conflicts,
                     List<Reported> findings, List<Required> required, List<FoundDefect> defects,
                     @OrNull Negotiation negotiation, List<Consequence> consequences, @JsonUnwrapped Award award) {

    /**
     * One conflict and how it ended.
     *
     * @param identity  how the customers were matched; null for a scope
     * @param settledBy clause, or null when unsettled
     * @param gaveWay   clauses that said otherwise and gave way
     */
    public record SettledConflict(String id, ConflictKind kind, Rival rival, @OrNull Match identity, Settlement settlement,
                                  @OrNull String settledBy, List<String> gaveWay) { }

    /** The other side of a conflict. */
    public record Rival(RivalType type, String id, String party) { }

    /**
     * One reason.
     *
     * @param facts names records of the case file by type and id
     * @param told  what the party that asks reads in place of message and remedy; null in rulings that were recorded before
     *              there was such a thing
     */
    public record Reported(String rule, String clause, Effect effect, @OrNull RootCause rootCause, Text message,
                          @OrNull Text remedy, Source source, List<String> facts,
                          @JsonInclude(JsonInclude.Include.NON_NULL) @OrNull Told told) { }

    /** Texts for the party that asks, where it may not read what the vendor reads; null where it may. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(@OrNull Text message, @OrNull Text remedy) { }

    /** Where the rule stands: path within the pack (or {@code rules/…} for the core's own), and line from 1. */
    public record Source(String file, int line) { }

    /** A gap, or a contradiction of the named rules; {@code conflict} is null where the whole case has no outcome. */
    public record FoundDefect(Defect.Type type, @OrNull String conflict, List<String> rules) { }

    /** The parties may agree until the day (null: until a manager decides); else the fallback settles the conflict. */
    public record Negotiation(@OrNull LocalDate until, Settlement fallback, List<String> parties) { }

    /** What follows for another party; {@code partnerId} may be DIRECT. */
    public record Consequence(String partnerId, @OrNull String registrationId, Action action) {

        public enum Action { DISPLACED, NOTIFIED }

        /** For the other side of a conflict. */
        public static Consequence of(Conflict conflict, Action action) {
            return new Consequence(conflict.party(), conflict.registrationId().orElse(null), action);
        }
    }
}
