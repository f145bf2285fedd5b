package dev.umpire.intake;

import dev.umpire.casefile.PartnerFigures;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was counted of partners. */
public interface FiguresOnRecord {

    /** @throws dev.umpire.store.UnreadableRow if it is there and cannot be read */
    Optional<PartnerFigures> of(Handle handle, String program, String partnerId, String period);
}
