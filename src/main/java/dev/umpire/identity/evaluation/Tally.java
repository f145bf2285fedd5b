package dev.umpire.identity.evaluation;

import java.util.List;

/**
 * What a set of pairs comes to.
 *
 * @param pairs how many there are
 * @param same  how many of them are one customer
 */
public record Tally(long pairs, long same, Accuracy certain, Accuracy strong, Accuracy probable) {

    static Tally of(List<JudgedPair> judged) {
        return new Tally(judged.size(), same(judged), from(Grade.CERTAIN, judged), from(Grade.STRONG, judged), from(Grade.PROBABLE, judged));
    }

    private static Accuracy from(Grade least, List<JudgedPair> judged) {
        List<JudgedPair> taken = judged.stream().filter(one -> one.grade().atLeast(least)).toList();
        return new Accuracy(taken.size(), same(taken), same(judged));
    }

    private static long same(List<JudgedPair> judged) {
        return judged.stream().filter(one -> one.pair().same()).count();
    }

    /** Pairs of one customer that at least a person gets to see. */
    public long found() {
        return probable.right();
    }

    /** Strangers that are taken for one customer without a person being asked. */
    public long strangersTaken() {
        return strong.taken() - strong.right();
    }
}
