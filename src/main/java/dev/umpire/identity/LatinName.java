package dev.umpire.identity;

import java.util.LinkedList;
import java.util.List;
import java.util.Set;

/** Takes Latin names apart: place, head, trades, legal form; a place may also stand in brackets or before Branch. */
final class LatinName {

    static final Set<String> BRANCH = Set.of("branch", "zweigniederlassung", "succursale");
    private static final Set<String> JOINS = Set.of("of", "and", "for");
    private static final Set<String> RANKS = Set.of("city", "province", "municipality");

    /** A branch word may be followed by its place, as in "Zweigniederlassung Berlin", "succursale de Paris". */
    private static final int AFTER_BRANCH = 2;

    static CompanyName read(String folded) {
        List<PlaceName> inside = new LinkedList<>();
        List<String> words = LatinRemarks.signApart(NameReader.words(Brackets.withoutPlaces(folded, inside)));
        int branchWord = branchWord(words);
        List<String> body = branchWord < 0 ? words : headOffice(words.subList(0, branchWord));
        String branch = branchWord < 0 ? "" : Aside.BRANCH + String.join(" ", words.subList(body.size(), words.size()));
        LatinRemarks.StrippedLatin stripped = LatinRemarks.strip(body);
        LegalForms.FoundForm form = stripped.form();
        body = stripped.company();
        if (body.size() > 1 && body.get(0).equals("the")) {
            body = body.subList(1, body.size());
        }
        LinkedList<PlaceName> leading = new LinkedList<>();
        List<String> rest = withoutPlaces(body, leading);
        int head = headEnd(rest);
        Core core = Core.latin(rest.subList(0, head), rest.subList(head, rest.size()));
        List<String> all = LatinRemarks.signApart(NameReader.words(folded));
        return new CompanyName(full(all), NameReader.spaced(LegalForms.evened(all)), core.phrase(), false, form != null,
                form == null ? LegalForms.UNKNOWN : form.kind(),
                new Location(leading.peekLast(), inside.isEmpty() ? null : inside.get(inside.size() - 1), ""),
                core, new Aside(branch, stripped.remark()), List.of());
    }

    private static int branchWord(List<String> words) {
        for (int i = words.size() - 1; i > 0 && i >= words.size() - 1 - AFTER_BRANCH; i--) {
            if (BRANCH.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Up to the last legal form, else without the place at the end. */
    private static List<String> headOffice(List<String> before) {
        for (int end = before.size(); end > 1; end--) {
            LegalForms.FoundForm form = LegalForms.atEnd(before.subList(0, end));
            if (form != null && !form.kind().equals(LegalForms.UNKNOWN)) {
                return before.subList(0, end);
            }
        }
        for (int from = Math.max(1, before.size() - 3); from < before.size(); from++) {
            if (PlaceNames.find(String.join("", before.subList(from, before.size()))) != null) {
                return before.subList(0, from);
            }
        }
        return before;
    }

    private static List<String> withoutPlaces(List<String> body, List<PlaceName> places) {
        List<String> rest = body;
        for (int length = placeAtStart(rest); length > 0; length = placeAtStart(rest)) {
            List<String> after = rest.subList(length, rest.size());
            if (!after.isEmpty() && RANKS.contains(after.get(0))) {
                after = after.subList(1, after.size());
            }
            if (after.stream().allMatch(word -> Trades.code(word) != null)) {
                break;                              // Shanghai Electric: the place is the head
            }
            places.add(PlaceNames.find(String.join("", rest.subList(0, length))));
            rest = after;
        }
        return rest;
    }

    private static int placeAtStart(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            if (PlaceNames.find(String.join("", words.subList(0, length))) != null) {
                return length;
            }
        }
        return 0;
    }

    private static int headEnd(List<String> core) {
        int end = core.size();
        while (end > 1 && Trades.code(core.get(end - 1)) != null && !JOINS.contains(core.get(end - 2))
                && !(end == 2 && (core.get(0).equals("china") || PlaceNames.find(core.get(0)) != null))) {
            end--;
        }
        return end;
    }

    private static String full(List<String> words) {
        LegalForms.FoundForm form = LegalForms.atEnd(words);
        String rest = String.join(" ", form == null ? words : words.subList(0, form.from()));
        return form == null ? rest : rest + LegalForms.MARK + form.kind();
    }

    private LatinName() { }
}
