package dev.umpire.permit;

import dev.umpire.ruling.Detail;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Raises;
import dev.umpire.ruling.Verbs;

/** What rules can say of such a request. */
public interface PermitVerbs extends Verbs {

    /** It may be held. */
    @Raises(Effect.APPROVE)
    default void permit(Permit permit) {
        findings().raise(Effect.APPROVE, Detail.NONE);
    }
}
