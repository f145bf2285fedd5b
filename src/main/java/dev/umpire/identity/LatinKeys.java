package dev.umpire.identity;

import dev.umpire.identity.SoughtKey.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * By what a name in Latin letters is found, besides its full name: the head, its words, two words together, and its
 * consonants, of which a slip of the pen leaves most.
 */
final class LatinKeys implements NameKeys {

    private static final int MOST_WORDS = 12;
    private static final int MOST_WORDS_OF_SHORT_NAME = 4;
    private static final int MOST_SHORT_NAMES = 20;
    /** Heads that are no longer are common, so they are kept with the city, too. */
    private static final int SHORT_HEAD = 8;
    private static final int LEAST_BONES = 4;
    private static final int MOST_BONES_OF_ONE_SLIP = 7;
    private static final int HALF = 4;

    private final CompanyName name;
    private final String city;
    private final String head;
    private final List<String> words;

    LatinKeys(CompanyName name, String city) {
        this.name = name;
        this.city = city;
        this.head = name.core().head();
        this.words = Arrays.stream(name.core().phrase().strip().split(" ")).limit(MOST_WORDS).toList();
    }

    @Override
    public void store(StoredKeys keys) {
        storeCore(keys);
        if (city != null && head.length() <= SHORT_HEAD) {
            keys.add("sound", head + "|" + city);
        }
        telling(words).forEach(word -> {
            keys.add("word", word);
            keys.add("word", inCity(word));
        });
        pairs().forEach(pair -> keys.add("words", pair));
        bones().forEach(bones -> keys.add("bones", bones));
        if (!name.formed()) {
            keys.add("short", String.join(" ", words));
        }
    }

    @Override
    public void storeCore(StoredKeys keys) {
        keys.add("sound", head);
        keys.add("core", behindCommonWords());
    }

    @Override
    public void seekCore(SoughtKeys keys) {
        keys.add(Weight.SELECTS, "core", behindCommonWords());
    }

    @Override
    public void seek(SoughtKeys keys) {
        seekCore(keys);
        // a name in pinyin that tells no trade is short for many
        Weight sound = name.core().trades().isEmpty() ? Weight.NAMES : Weight.SELECTS;
        keys.add(sound, "sound", inCity(head));
        keys.add(sound, "sound", head);
        shortNamesWithin().forEach(within -> keys.add(Weight.SELECTS, "short", within));
        Weight whole = name.formed() ? Weight.SELECTS : Weight.NAMES;
        pairs().forEach(pair -> keys.add(whole, "words", pair));
        bones().forEach(bones -> keys.add(Weight.SELECTS, "bones", bones));
        telling(words).forEach(word -> {
            keys.add(whole, "word", inCity(word));
            keys.add(whole, "word", word);
        });
    }

    /** Latin words in a name of another script: a brand, as ABC in ABC新能源. */
    static void storeWords(CompanyName name, StoredKeys keys) {
        telling(wordsOf(name)).forEach(word -> keys.add("word", word));
    }

    static void seekWords(CompanyName name, SoughtKeys keys) {
        List<String> words = wordsOf(name);
        telling(words).forEach(word -> {
            keys.add(Weight.SELECTS, "short", word);
            keys.add(Weight.SELECTS, "word", word);
        });
    }

    private static List<String> wordsOf(CompanyName name) {
        return Arrays.stream(name.latin().split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(word -> word.length() >= 2 && CommonWords.tellCompaniesApart(word)).distinct().limit(MOST_WORDS).toList();
    }

    private List<String> pairs() {
        return IntStream.range(0, words.size() - 1).filter(i -> tells(i) || tells(i + 1))
                .mapToObj(i -> words.get(i) + " " + words.get(i + 1)).distinct().toList();
    }

    private boolean tells(int at) {
        return CommonWords.tellCompaniesApart(words.get(at));
    }

    /** Any words that follow one another, of which one tells companies apart. */
    private List<String> shortNamesWithin() {
        List<String> within = new ArrayList<>();
        for (int length = 1; length <= MOST_WORDS_OF_SHORT_NAME; length++) {
            for (int from = 0; from + length <= words.size() && within.size() < MOST_SHORT_NAMES; from++) {
                List<String> some = words.subList(from, from + length);
                if (some.stream().anyMatch(CommonWords::tellCompaniesApart)) {
                    within.add(String.join(" ", some));
                }
            }
        }
        return within;
    }

    /** The core without words before it that any company may call itself by. */
    private String behindCommonWords() {
        int common = 0;
        while (common < name.core().words().size() - 1 && !CommonWords.tellCompaniesApart(name.core().words().get(common))) {
            common++;
        }
        return name.core().joined().substring(NameReader.run(name.core().words().subList(0, common)).length());
    }

    /** The consonants, or of a name with few of them all letters; without any one of them, or the two halves. */
    private Set<String> bones() {
        String consonants = Slip.consonants(head);
        String bones = consonants.length() >= LEAST_BONES ? consonants : head;
        Set<String> all = new LinkedHashSet<>();
        if (bones.length() < LEAST_BONES) {
            return all;
        }
        all.add(bones);
        if (bones.length() >= MOST_BONES_OF_ONE_SLIP) {
            all.add("^" + bones.substring(0, HALF));
            all.add("$" + bones.substring(bones.length() - HALF));
        }
        if (bones.length() <= MOST_BONES_OF_ONE_SLIP) {
            IntStream.range(0, bones.length()).forEach(i -> all.add(bones.substring(0, i) + bones.substring(i + 1)));
        }
        return all;
    }

    private String inCity(String text) {
        return city == null ? null : text + "|" + city;
    }
}
