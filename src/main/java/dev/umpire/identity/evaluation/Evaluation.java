package dev.umpire.identity.evaluation;

import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.Thresholds;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What matcher and keys say of labelled pairs, as a request would get it: a pair of which no key is common counts as not
 * found, whatever the matcher would say of it.
 */
public final class Evaluation {

    private final Thresholds thresholds;
    private final List<JudgedPair> judged;

    public Evaluation(List<LabelledPair> pairs, Thresholds thresholds) {
        this.thresholds = thresholds;
        IdentityMatcher matcher = new IdentityMatcher(thresholds);
        judged = pairs.stream().map(pair -> JudgedPair.of(pair, matcher)).toList();
    }

    public Tally all() {
        return Tally.of(judged);
    }

    /** By the name of the stratum. */
    public SortedMap<String, Tally> strata() {
        return judged.stream().collect(Collectors.groupingBy(one -> one.pair().stratum(), TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    /** The figures, and the worst misses, for a terminal. */
    public String text(int worst) {
        return new EvaluationText(this).text(worst);
    }

    Thresholds thresholds() {
        return thresholds;
    }

    List<Miss> misses() {
        return judged.stream().flatMap(one -> Miss.of(one).stream()).sorted(Miss.WORST_FIRST).toList();
    }

    /** How many pairs have another grade than somebody said is right. */
    public long outside() {
        return judged.stream().filter(one -> !one.asLabelled()).count();
    }

    long bounded() {
        return judged.stream().filter(one -> one.pair().bounded()).count();
    }
}
