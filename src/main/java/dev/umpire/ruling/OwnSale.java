package dev.umpire.ruling;

import dev.umpire.casefile.InstalledBase;

/**
 * The registering partner is itself the incumbent: it made the latest sale that counts.
 *
 * @param sale the sale
 */
public record OwnSale(InstalledBase sale) implements OwnClaim {

    @Override
    public String ref() {
        return sale.ref();
    }
}
