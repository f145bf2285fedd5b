package dev.umpire.casefile;

import java.util.ArrayList;
import java.util.List;

/** Who buys from whom. */
public final class SupplyChain {

    /** The partner and everybody above it, nearest first; empty for null. An unknown upstream ends the chain (reading N15). */
    public static List<String> from(CaseFile caseFile, String partnerId) {
        List<String> chain = new ArrayList<>();
        for (String id = partnerId; id != null && !chain.contains(id);
                id = caseFile.partner(id).map(Partner::upstream).orElse(null)) {
            chain.add(id);
        }
        return chain;
    }

    /** Whether somebody buys, directly or through others, from itself: bad input (reading L5). */
    public static boolean cyclic(CaseFile caseFile, String partnerId) {
        List<String> chain = from(caseFile, partnerId);
        String last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
        return last != null && caseFile.partner(last).map(Partner::upstream).filter(chain::contains).isPresent();
    }

    private SupplyChain() { }
}
