package dev.umpire.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Counted history that clauses refer to.
 *
 * @param implementation implementation revenue by territory, direct and partners', in the program's currency
 * @param leads          customers handed to partners
 * @param measures       measures against partners that may still be in force
 */
public record Figures(@AtMost(value = 2000, of = "territories") Map<String, Implementation> implementation,
                      @AtMost(value = CaseFile.MOST, of = "leads") List<Lead> leads,
                      @AtMost(value = CaseFile.MOST, of = "measures") List<Measure> measures) {

    public static final Figures NONE = new Figures(null, null, null);

    /** Revenue of one territory. */
    public record Implementation(BigDecimal direct, BigDecimal partners) { }

    public Figures {
        implementation = Lists.ofEntries(implementation);
        leads = Lists.of(leads);
        measures = Lists.of(measures);
    }
}
