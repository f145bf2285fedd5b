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
    private static final String OPEN = "([{<【〔";
    private static final String CLOSE = ")]}>】〕";
    private static final Pattern ANYWHERE = Pattern.compile("[(\\[{<【〔]([^()\\[\\]{}<>【】〔〕]*)[)\\]}>】〕]");
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
            Bracket end = atEnd(name);
            if (end == null || !aside(end.inside(), end.rest())) {
                break;
            }
            name = end.rest();
            after = note(end.inside(), name, names) + " " + after;
        }
        for (int i = 0; i < MOST; i++) {
            Bracket front = inFront(name);
            if (front == null || !aside(front.inside(), front.rest())) {
                break;
            }
            name = front.rest();
            before += " " + note(front.inside(), name, names);
        }
        return new Peeled(name, before + " " + after, names);
    }

    private record Bracket(String inside, String rest) { }

    private static Bracket atEnd(String name) {
        int close = last(name, name.length(), CLOSE);
        int open = last(name, close, OPEN + CLOSE);
        return open < 0 || OPEN.indexOf(name.charAt(open)) < 0 || hasLetters(name.substring(close)) ? null
                : new Bracket(name.substring(open + 1, close), name.substring(0, open));
    }

    private static Bracket inFront(String name) {
        int open = first(name, 0, OPEN);
        int close = first(name, open + 1, OPEN + CLOSE);
        return open < 0 || close < 0 || CLOSE.indexOf(name.charAt(close)) < 0 || hasLetters(name.substring(0, open)) ? null
                : new Bracket(name.substring(open + 1, close), name.substring(close + 1));
    }

    private static int last(String name, int before, String signs) {
        int at = before - 1;
        while (at >= 0 && signs.indexOf(name.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static int first(String name, int from, String signs) {
        for (int at = from; at < name.length(); at++) {
            if (signs.indexOf(name.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text without brackets that hold a place; the last of those is put into the list. */
    static String withoutPlaces(String folded, List<PlaceName> places) {
        return ANYWHERE.matcher(folded).replaceAll(bracket -> {
            PlaceName place = NameReader.placeIn(bracket.group(1));
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

    /** A further name goes to the names; a translation is no note besides. */
    private static String note(String inside, String rest, List<String> names) {
        String text = FORMER.matcher(inside.strip()).replaceFirst("");
        CompanyName name = text.isEmpty() ? CompanyName.NONE : NameReader.readOne(text);
        boolean translation = Fold.chinese(text) != Fold.chinese(rest);
        if (!name.core().distinctive() || !name.formed() && !(translation && Languages.namesATrade(name))) {
            return inside;
        }
        names.add(text);
        return translation ? "" : inside;
    }

    private Brackets() { }
}
