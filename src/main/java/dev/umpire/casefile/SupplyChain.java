package dev.umpire.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who buys from whom. */
public final class SupplyChain {

    private final Map<String, String> upstream = new HashMap<>();

    /** Reads the partners of the case file once; of two with one id the first counts. */
    public SupplyChain(CaseFile caseFile) {
        caseFile.partners().forEach(partner -> upstream.putIfAbsent(partner.id(), partner.upstream()));
    }

    /** The partner and everybody above it, nearest first; empty for null. An unknown upstream ends the chain (reading N15). */
    public List<String> from(String partnerId) {
        Set<String> chain = new LinkedHashSet<>();
        for (String id = partnerId; id != null && chain.add(id); id = upstream.get(id)) {
            continue;
        }
        return new ArrayList<>(chain);
    }

    /** Whether that partner stands above the other, or is it. */
    public boolean above(String upper, String lower) {
        Set<String> seen = new HashSet<>();
        for (String id = lower; id != null && seen.add(id); id = upstream.get(id)) {
            if (id.equals(upper)) {
                return true;
            }
        }
        return false;
    }

    /** All who buy, directly or through others, from somebody who buys from itself: bad input (reading L5). */
    public Set<String> cyclic() {
        Set<String> cyclic = new HashSet<>();
        Set<String> clear = new HashSet<>();
        for (String start : upstream.keySet()) {
            Set<String> way = new LinkedHashSet<>();
            String id = start;
            while (id != null && !clear.contains(id) && !cyclic.contains(id) && way.add(id)) {
                id = upstream.get(id);
            }
            (id == null || clear.contains(id) ? clear : cyclic).addAll(way);
        }
        return cyclic;
    }
}
