package dev.umpire.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brackets in a name. Within it they hold a part of it: a place, 集团, (UK). Before and after it they hold a note, as
 * in 【重点】 or (old), or a further name; a place, a trade or a legal form is a part of the name there, too.
 */
final class Brackets {

    /** Notes on one side of a name that are looked at. */
    private static final int MOST = 4;
    private static final String OPEN = "[(\\[{<【〔]";
    private static final String INSIDE = "([^()\\[\\]{}<>【】〔〕]*)";
    private static final String CLOSE = "[)\\]}>】〕]";
    private static final Pattern ANYWHERE = Pattern.compile(OPEN + INSIDE + CLOSE);
    private static final Pattern IN_FRONT = Pattern.compile("^[^\\p{L}\\p{N}]*?" + OPEN + INSIDE + CLOSE + "(.+)$", Pattern.DOTALL);
    private static final Pattern AT_END = Pattern.compile("^(.+)" + OPEN + INSIDE + CLOSE + "[^\\p{L}\\p{N}]*$", Pattern.DOTALL);
    private static final Pattern FORMER = Pattern.compile("^(原名|曾用名|原|现名|又名|即|formerly|previously|now|fka|aka)[\\s:]*");

    /**
     * @param name  the name without notes around it
     * @param note  the notes, in order
     * @param names further full names, each with a legal form
     */
    record Peeled(String name, String note, List<String> names) { }

    static Peeled peel(String folded) {
        String name = folded;
        String before = "";
        String after = "";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            Matcher end = AT_END.matcher(name);
            if (!end.matches() || !aside(end.group(2), end.group(1))) {
                break;
            }
            name = end.group(1);
            after = note(end.group(2), name, names) + " " + after;
        }
        for (int i = 0; i < MOST; i++) {
            Matcher front = IN_FRONT.matcher(name);
            if (!front.matches() || !aside(front.group(1), front.group(2))) {
                break;
            }
            name = front.group(2);
            before += " " + note(front.group(1), name, names);
        }
        return new Peeled(name, before + " " + after, names);
    }

    /** The text without brackets that hold a place; the last of those is put into the list. */
    static String withoutPlaces(String folded, List<Place> places) {
        return ANYWHERE.matcher(folded).replaceAll(bracket -> {
            Place place = NameReader.placeIn(bracket.group(1));
            if (place == null) {
                return Matcher.quoteReplacement(" " + bracket.group(1) + " ");
            }
            places.add(place);
            return " ";
        });
    }

    /** Whether what is in the bracket is no part of the name, and the rest is one. */
    private static boolean aside(String inside, String rest) {
        return NameReader.placeIn(inside) == null && !partOfAName(inside) && NameReader.readOne(rest).core().distinctive();
    }

    private static boolean partOfAName(String inside) {
        List<String> words = NameReader.words(inside);
        return !words.isEmpty() && (NameCheck.onlyForms(inside)
                || words.stream().allMatch(word -> Trades.code(word) != null || Trades.only(word)));
    }

    /** A full name goes to the names; a translation is no note besides. */
    private static String note(String inside, String rest, List<String> names) {
        String name = FORMER.matcher(inside.strip()).replaceFirst("");
        boolean formed = Fold.chinese(name) ? LegalForms.atEnd(NameReader.joined(name)) != null
                : LegalForms.atEnd(NameReader.words(name)) != null;
        if (!formed || !NameReader.readOne(name).core().distinctive()) {
            return inside;
        }
        names.add(name);
        return Fold.chinese(name) == Fold.chinese(rest) ? inside : "";
    }

    private Brackets() { }
}
