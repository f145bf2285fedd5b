package dev.umpire.intake;

import dev.umpire.casefile.Period;
import dev.umpire.casefile.Registration;
import dev.umpire.store.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The deals that partners won. */
public interface DealsWon {

    /**
     * A deal that was won.
     *
     * @param amount for which it was won; else as registered
     */
    record Won(Registration registration, BigDecimal amount) { }

    /** Those of the partner that were won on a day of the period; each that cannot be read as such. */
    List<Row<Won>> of(Handle handle, String program, String partnerId, Period period);
}
