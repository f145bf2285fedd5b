package dev.umpire.intake;

import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Program;
import org.jdbi.v3.core.Handle;

/** Takes down what was sold, so that the seller is the incumbent from then on. */
public interface SoldDeals {

    /**
     * Records the sale in the transaction of the handle; one that is on record already stays as it is.
     *
     * @throws dev.umpire.web.RefusedRequest if its id belongs to a sale by another party, of another line or to another customer
     */
    void sold(Handle handle, Program program, InstalledBase sale);
}
