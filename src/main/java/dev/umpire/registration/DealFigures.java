package dev.umpire.registration;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.FactPart;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Lead;
import dev.umpire.casefile.Lists;
import dev.umpire.casefile.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Counted history that the clauses on deals refer to.
 *
 * @param implementation implementation revenue by territory, direct and partners', in the program's currency
 * @param leads          customers handed to partners
 * @param measures       measures against partners that may still be in force
 */
public record DealFigures(@AtMost(value = 2000, of = "territories") Map<String, Implementation> implementation,
                          @AtMost(value = CaseFile.MOST, of = "leads") List<Lead> leads,
                          @AtMost(value = CaseFile.MOST, of = "measures") List<Measure> measures) implements Figures {

    public static final DealFigures NONE = new DealFigures(null, null, null);

    /** Revenue of one territory. */
    public record Implementation(BigDecimal direct, BigDecimal partners) implements FactPart { }

    /** Those of the case file. */
    static DealFigures of(CaseFile caseFile) {
        return caseFile.figures(DealFigures.class, NONE);
    }

    public DealFigures {
        implementation = Lists.ofEntries(implementation);
        leads = Lists.of(leads);
        measures = Lists.of(measures);
    }
}
