package dev.umpire.identity;

import dev.umpire.identity.SoughtKey.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a name in Chinese characters is found, besides its full name: the head, how it sounds, and several characters of
 * it together, or a few with the city. A pair of characters alone is what thousands begin with.
 */
final class ChineseKeys implements NameKeys {

    private static final int PAIR = 2;
    private static final int PART = 3;
    private static final int BEGINNING = 4;
    /** Heads that are no longer are common, so they are kept with the city, too. */
    private static final int SHORT_HEAD = 3;
    /** In a shorter head one other character makes another name; of a longer one the parts suffice. */
    private static final int LEAST_WITH_SLIP = 4;
    private static final int LONGEST_WITH_SLIP = 40;
    /** Of a longer one, more than the character in question may be left out: what stands then still selects. */
    private static final int LONGEST_BY_CHARACTERS = 6;
    private static final int LONGEST_SHORT_NAME = 8;
    private static final int MOST_PARTS = 20;
    private static final int MOST_SIGNS = 3;
    private static final int LEAST_LETTERS = 6;

    private final CompanyName name;
    private final String city;
    private final String head;
    private final String phrase;

    ChineseKeys(CompanyName name, String city) {
        this.name = name;
        this.city = city;
        this.head = name.core().head();
        this.phrase = name.core().phrase();
    }

    @Override
    public void store(StoredKeys keys) {
        storeCore(keys);
        name.core().readings().forEach(reading -> keys.add("sound", reading));
        if (city != null && head.length() <= SHORT_HEAD) {
            keys.add("head", inCity(head));
            name.core().readings().forEach(reading -> keys.add("sound", inCity(reading)));
        }
        if (head.length() != PAIR) {
            keys.add("begin", beginning(PAIR));
            keys.add("begin", inCity(beginning(PAIR)));
        }
        keys.add("begin", beginning(BEGINNING));
        soundsOfBeginnings(LEAST_WITH_SLIP).forEach(sound -> keys.add("sound", sound));
        parts().forEach(part -> keys.add("part", part));
        slips().forEach(slip -> keys.add("slip", slip));
        if (!name.formed()) {
            keys.add("short", phrase);
        }
        LatinKeys.storeWords(name, keys);
    }

    @Override
    public void storeCore(StoredKeys keys) {
        keys.add("head", behindSigns());
        if (head.length() <= SHORT_HEAD) {
            keys.add("core", behindSigns() + trades());
        }
    }

    @Override
    public void seek(SoughtKeys keys) {
        Weight whole = name.formed() ? Weight.SELECTS : Weight.NAMES;
        seekCore(keys);
        keys.add(whole, "head", inCity(head));
        keys.add(whole, "head", head);
        shortNamesWithin().forEach(within -> keys.add(Weight.SELECTS, "short", within));
        slips().forEach(slip -> keys.add(Weight.SELECTS, "slip", slip));
        keys.add(Weight.SELECTS, "slip", withTrades(head));
        if (phrase.length() >= BEGINNING) {
            keys.add(whole, "begin", beginning(BEGINNING));
        } else if (phrase.length() == PAIR) {
            keys.add(whole, "begin", inCity(phrase));
            keys.add(whole, "begin", phrase);
        }
        parts().stream().limit(PAIR).forEach(part -> keys.add(whole, "part", part));
        name.core().readings().forEach(reading -> keys.add(Weight.SELECTS, "sound", inCity(reading)));
        name.core().readings().forEach(reading -> keys.add(Weight.SELECTS, "sound", reading));
        soundsOfBeginnings(PAIR).forEach(sound -> keys.add(Weight.SELECTS, "sound", sound));
        seekHeadsWithin(keys);
        LatinKeys.seekWords(name, keys);
    }

    @Override
    public void seekCore(SoughtKeys keys) {
        keys.add(Weight.SELECTS, head.length() <= SHORT_HEAD ? "core" : "head", behindSigns() + (head.length() <= SHORT_HEAD ? trades() : ""));
    }

    /**
     * Other names may be what this one begins with, or ends in, or this one with a character left out; or this one may be
     * another with a character left out, which is kept without its neighbour too.
     */
    private void seekHeadsWithin(SoughtKeys keys) {
        int longest = Math.min(LONGEST_SHORT_NAME, head.length() - 1);
        for (int without = 0; head.length() > LEAST_WITH_SLIP && without <= longest; without++) {
            String rest = head.substring(0, without) + head.substring(without + 1);
            keys.add(Weight.SELECTS, "head", rest);
            keys.add(Weight.SELECTS, "slip", withTrades(rest));
        }
        for (int end = longest; end >= PAIR; end--) {
            keys.add(Weight.SELECTS, "head", end > SHORT_HEAD || city == null ? head.substring(0, end) : inCity(head.substring(0, end)));
        }
        for (int from = 1; from + PAIR <= head.length() && from < MOST_PARTS; from++) {
            boolean shortHead = head.length() - from <= SHORT_HEAD;
            keys.add(Weight.SELECTS, shortHead ? "core" : "head", head.substring(from) + (shortHead ? trades() : ""));
        }
        if (phrase.length() > PAIR && head.length() == PAIR) {
            keys.add(Weight.SELECTS, "begin", inCity(head));
        }
    }

    /**
     * In Latin letters what somebody does is often left out; so a head that says it is kept under what stands before it, and a
     * long one under what it begins with, as far as names that begin another are like it.
     */
    private Set<String> soundsOfBeginnings(int least) {
        Set<String> beginnings = new LinkedHashSet<>(List.of(Trades.before(head)));
        for (int end = PAIR; end < head.length() && end <= LEAST_WITH_SLIP && head.length() > least; end++) {
            beginnings.add(head.substring(0, end));
        }
        Set<String> sounds = new LinkedHashSet<>();
        beginnings.stream().filter(beginning -> beginning.length() >= PAIR && beginning.length() < head.length())
                .forEach(beginning -> Pinyin.readings(beginning).stream().filter(sound -> sound.length() >= LEAST_LETTERS).limit(PAIR).forEach(sounds::add));
        return sounds;
    }

    /** Short names that may stand in this one: what it begins with, and any three characters or more of it. */
    private List<String> shortNamesWithin() {
        List<String> within = new ArrayList<>();
        for (int end = PAIR; end <= Math.min(LONGEST_SHORT_NAME, phrase.length()); end++) {
            within.add(phrase.substring(0, end));
        }
        for (int from = 1; from + PAIR <= head.length() && within.size() < MOST_PARTS; from++) {
            for (int length = PART; length <= BEGINNING && from + length <= phrase.length(); length++) {
                within.add(phrase.substring(from, from + length));
            }
        }
        return within;
    }

    private String beginning(int length) {
        return phrase.length() < length ? null : phrase.substring(0, length);
    }

    /** Every three characters of which two belong to the head: a name within this one begins with one of them. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from + PAIR <= head.length() && from + PART <= phrase.length() && parts.size() < MOST_PARTS; from++) {
            parts.add(phrase.substring(from, from + PART));
        }
        return parts;
    }

    /**
     * What a slip of the pen leaves of the head, with the trades: of the brand, or of a head that says no more, any character
     * less where it has up to six, and of more what stands without the beginning, the middle or the end; and the same
     * characters in any order.
     */
    private Set<String> slips() {
        Set<String> slips = new LinkedHashSet<>();
        if (head.length() >= LEAST_WITH_SLIP && head.length() <= LONGEST_WITH_SLIP) {
            String brand = Trades.before(head);
            int length = brand.length() > PAIR ? brand.length() : head.length();
            int piece = length <= LONGEST_BY_CHARACTERS ? 1 : (length + 1) / 3;
            for (int from = 0; from < length; from += piece) {
                slips.add(withTrades(head.substring(0, from) + head.substring(Math.min(length, from + piece))));
            }
            slips.add("order|" + withTrades(head.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining())));
        }
        return slips;
    }

    private String withTrades(String text) {
        return text + "|" + trades();
    }

    private String trades() {
        return String.join("", name.core().evenTrades());
    }

    /** The head without a sign, a number or a letter before it. */
    private String behindSigns() {
        int signs = 0;
        while (signs < Math.min(MOST_SIGNS, head.length() - 1) && !chinese(head.charAt(signs))) {
            signs++;
        }
        return chinese(head.charAt(signs)) ? head.substring(signs) : head;
    }

    private static boolean chinese(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    private String inCity(String text) {
        return city == null || text == null ? null : text + "|" + city;
    }
}
