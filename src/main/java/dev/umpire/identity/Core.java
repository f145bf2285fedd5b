package dev.umpire.identity;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A company's name without place, legal form and what stands beside it.
 *
 * @param head        what tells this company from others, without blanks; never empty unless the name is
 * @param words       the head in words; empty for Chinese
 * @param trades      trade words after the head, as written, in order
 * @param phrase      head and trades: Chinese without blanks, Latin with a blank around every word
 * @param readings    the head in Latin letters: all readings of Chinese, else itself
 * @param distinctive whether it says more than a place, a trade or what any company calls itself
 * @param shortName   whether so much of it is distinctive that it may serve as a short name
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Core(String head, List<String> words, List<String> trades, String phrase, List<String> readings,
            boolean distinctive, boolean shortName) {

    static final Core EMPTY = new Core("", List.of(), List.of(), "", List.of(), false, false);

    /** Too wide to tell a company from others: 中国银行 and 中国电子 have no other head. */
    static final Set<String> WIDE = Set.of("中国", "中华", "国家");

    /** A Latin word of fewer letters is an abbreviation of many. */
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_CHARACTERS = 2;

    static Core chinese(String head, List<String> trades) {
        String phrase = head + String.join("", trades);
        boolean distinctive = !WIDE.contains(phrase) && PlaceNames.find(phrase) == null && !Trades.only(phrase);
        return new Core(head, List.of(), List.copyOf(trades), phrase, Pinyin.readings(head), distinctive,
                distinctive && phrase.length() >= LEAST_CHARACTERS);
    }

    static Core latin(List<String> words, List<String> trades) {
        List<String> all = new ArrayList<>(words);
        all.addAll(trades);
        String head = NameReader.run(words);
        return new Core(head, List.copyOf(words), List.copyOf(trades), NameReader.spaced(all), List.of(head),
                all.stream().anyMatch(CommonWords::tellCompaniesApart),
                all.stream().anyMatch(word -> word.length() >= LEAST_LETTERS && CommonWords.tellCompaniesApart(word)));
    }

    /** The trades in the spelling that stands for all of theirs. */
    List<String> evenTrades() {
        return trades.stream().map(Trades::even).toList();
    }

    /** What the trades mean, whatever the script. */
    List<String> tradeCodes() {
        return trades.stream().map(Trades::code).toList();
    }

    /** How many characters it holds. */
    int characters() {
        return head.length() + phrase.length() + Stream.of(words, trades, readings).flatMap(List::stream).mapToInt(String::length).sum();
    }

    /** Without blanks, in either script. */
    String joined() {
        return head + String.join("", trades);
    }
}
