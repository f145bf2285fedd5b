package dev.umpire.registration;

import dev.umpire.casefile.InstalledBase;
import dev.umpire.ruling.OwnFact;

/**
 * The registering partner is itself the incumbent: it made the latest sale that counts.
 *
 * @param sale the sale
 */
public record OwnSale(InstalledBase sale) implements OwnFact {

    @Override
    public String ref() {
        return sale.ref();
    }
}
