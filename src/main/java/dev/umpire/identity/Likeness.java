package dev.umpire.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two names are: the likeness of the heads, times a factor for each other part in which they differ.
 *
 * @param score     0.00 to 1.00
 * @param whole     no part of one name is missing in the other, contradicts it or is another word; else the match is
 *                  PROBABLE at best, however high the score: a short name alone is never enough
 * @param sameSound two Chinese names that only sound the same: what is said in Latin letters cannot tell them apart
 */
record Likeness(BigDecimal score, boolean whole, boolean sameSound) {

    private static final double ONE_NAMES_NO_TRADE = 0.90;
    private static final double OTHER_TRADE = 0.85;
    private static final double OTHER_PLACE = 0.88;
    private static final double OTHER_LEGAL_FORM = 0.90;
    private static final double OTHER_REMARK = 0.95;
    private static final double SAME_SOUND = 0.85;
    private static final double ONE_BEGINS_THE_OTHER = 0.82;
    private static final int CHINESE_BEGINNING = 2;
    private static final int LATIN_BEGINNING = 6;

    /** Both measures take time by the square of the length. */
    private static final int MOST_LETTERS = 100;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();
    private static final Likeness NONE = new Likeness(new BigDecimal("0.00"), false, false);

    static Likeness of(CompanyName a, CompanyName b) {
        if (a.saysNothing() || b.saysNothing()) {
            return NONE;
        }
        boolean oneScript = a.chinese() == b.chinese();
        boolean otherTrade = !sameTrades(a, b);
        boolean otherPlace = a.location().contradicts(b.location());
        boolean otherForm = otherLegalForm(a, b);
        boolean otherRemark = a.aside().otherRemark(b.aside());
        double score = heads(a, b);
        boolean oneHead = score == 1 || Slip.only(a.core().words(), b.core().words());
        boolean begins = oneBeginsTheOther(a, b);
        boolean sameSound = oneScript && a.chinese() && score < 1
                && !Collections.disjoint(a.core().readings(), b.core().readings());
        score = Math.max(score, sameSound ? SAME_SOUND : begins ? ONE_BEGINS_THE_OTHER : 0);
        score *= !otherTrade ? 1 : tradesOf(a).isEmpty() || tradesOf(b).isEmpty() ? ONE_NAMES_NO_TRADE : OTHER_TRADE;
        score *= otherPlace ? OTHER_PLACE : 1;
        score *= otherForm ? OTHER_LEGAL_FORM : 1;
        score *= otherRemark ? OTHER_REMARK : 1;
        score = Math.max(score, Containment.of(a, b).score);
        return new Likeness(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP), oneHead
                && !(otherTrade || otherPlace || otherForm || otherRemark || a.aside().otherBranch(b.aside())), sameSound);
    }

    /** Whether both could be parts of one legal entity: nothing but the branch sets them apart. */
    static boolean oneHeadOffice(CompanyName a, CompanyName b) {
        return !a.saysNothing() && a.core().joined().equals(b.core().joined()) && !a.location().contradicts(b.location())
                && !otherLegalForm(a, b) && !a.aside().otherRemark(b.aside());
    }

    /** Within one script only: 股份有限公司 is translated by Co., Ltd. as often as by Inc. */
    private static boolean otherLegalForm(CompanyName a, CompanyName b) {
        return a.chinese() == b.chinese() && !a.kind().equals(LegalForms.UNKNOWN)
                && !b.kind().equals(LegalForms.UNKNOWN) && !a.kind().equals(b.kind());
    }

    private static boolean sameTrades(CompanyName a, CompanyName b) {
        return a.chinese() == b.chinese() ? a.core().evenTrades().equals(b.core().evenTrades())
                : a.core().tradeCodes().equals(b.core().tradeCodes());
    }

    private static List<String> tradesOf(CompanyName name) {
        return name.core().trades();
    }

    private static double heads(CompanyName a, CompanyName b) {
        if (a.chinese() && b.chinese()) {
            return likeness(a.core().head(), b.core().head());
        }
        double best = 0;
        for (String one : a.core().readings()) {
            for (String other : b.core().readings()) {
                best = Math.max(best, likeness(one, other));
            }
        }
        return best;
    }

    /** The mean of two measures: one forgives swapped and late letters, the other counts each of them. */
    private static double likeness(String whole, String otherWhole) {
        if (whole.equals(otherWhole)) {
            return 1;
        }
        String one = whole.substring(0, Math.min(MOST_LETTERS, whole.length()));
        String other = otherWhole.substring(0, Math.min(MOST_LETTERS, otherWhole.length()));
        double kept = 1 - (double) LEVENSHTEIN.apply(one, other) / Math.max(one.length(), other.length());
        return (JARO_WINKLER.apply(one, other) + kept) / 2;
    }

    private static boolean oneBeginsTheOther(CompanyName a, CompanyName b) {
        if (!a.core().distinctive() || !b.core().distinctive()) {
            return false;
        }
        if (a.chinese() && b.chinese()) {
            return begins(a.core().head(), b.core().head(), CHINESE_BEGINNING);
        }
        return a.core().readings().stream().anyMatch(one -> b.core().readings().stream()
                .anyMatch(other -> begins(one, other, LATIN_BEGINNING)));
    }

    private static boolean begins(String one, String other, int atLeast) {
        return one.length() != other.length() && Math.min(one.length(), other.length()) >= atLeast
                && (one.startsWith(other) || other.startsWith(one));
    }
}
