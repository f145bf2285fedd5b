package dev.umpire.policy.program;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Program.Incumbency;
import dev.umpire.casefile.Program.Matching;
import dev.umpire.casefile.Territories;
import dev.umpire.casefile.Text;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.check.Handbook;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.placed.YamlReader;
import dev.umpire.policy.program.Part.Word;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code program.yaml}. What it lets pass can be ruled by: nothing in it fails while a deal is being ruled on. */
public final class ProgramFile {

    public static final String PATH = "program.yaml";

    private static final List<String> KEYS = List.of("program", "name", "zone", "currency", "productLines", "segments", "partnerTypes",
            "tiers", "matching", "incumbency", "terms", "commonChapter", "territories", "attributes");

    private final PackFiles pack;
    private final Part root;
    private final Mistakes mistakes;

    private ProgramFile(PackFiles pack, Part root, Mistakes mistakes) {
        this.pack = pack;
        this.root = root;
        this.mistakes = mistakes;
    }

    /** The program; nothing after everything that is wrong with it has been told. */
    public static Optional<Program> read(PackFiles pack, Mistakes mistakes) {
        String text = pack.content().get(PATH);
        if (text == null) {
            mistakes.add(Code.PROGRAM, new Place(PATH, 1, 1), "The pack has no program.yaml. Maybe this folder is no pack.");
            return Optional.empty();
        }
        Mistakes mine = new Mistakes(pack.content());
        Optional<Program> program = YamlReader.read(PATH, text, (at, detail) -> mine.add(Code.PROGRAM, at, "%s", detail))
                .map(document -> new ProgramFile(pack, new Part(document, PATH, mine), mine).program());
        mistakes.addAll(mine.all());
        return program.filter(read -> !mine.refuse());
    }

    /** Of a file with mistakes it is never used: then some of it is missing. */
    private Program program() {
        root.knowing(KEYS);
        String code = code();
        Text name = root.part("name", "{ en: Acme partner program, zh: Acme 伙伴计划 }").map(WordLists::text).orElse(null);
        ZoneId zone = root.word("zone", "Asia/Shanghai").map(this::zone).orElse(null);
        String currency = root.word("currency", "CNY").map(word -> Currencies.known(word, mistakes)).orElse(null);
        WordLists lists = WordLists.read(root, mistakes);
        NamedClauses clauses = new NamedClauses(Handbook.read(pack.content().getOrDefault(Handbook.PATH, "")), mistakes);
        return new Program(code, name, zone, currency, lists.productLines(), lists.segments(), lists.partnerTypes(), lists.tiers(),
                matching(), incumbency(), Terms.read(root, clauses, mistakes), common(clauses), territories(),
                AttributeList.read(root, mistakes));
    }

    private String code() {
        Word code = root.word("program", pack.name()).orElse(null);
        if (code == null) {
            return null;
        }
        if (!code.text().equals(pack.name())) {
            mistakes.add(Code.WRONG_VALUE, code.place(), "The program (%s) is not the name of its folder (%s). Maybe rename one of them.",
                    code.text(), pack.name());
        } else if (!PackFiles.isName(code.text())) {
            mistakes.add(Code.WRONG_VALUE, code.place(),
                    "The program (%s) cannot be the package of its rules. Maybe write small letters, digits and _, beginning with a letter.",
                    code.text());
        }
        return code.text();
    }

    private ZoneId zone(Word zone) {
        try {
            return ZoneId.of(zone.text());
        } catch (DateTimeException e) {
            mistakes.add(Code.WRONG_VALUE, zone.place(), "The zone (%s) is not a time zone. %s", zone.text(),
                    Hint.nearest(zone.text(), ZoneId.getAvailableZoneIds()).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe you meant Asia/Shanghai."));
            return null;
        }
    }

    private Matching matching() {
        Part part = root.part("matching", "{ strong: 0.92, probable: 0.80 }").orElse(null);
        if (part == null) {
            return null;
        }
        part.knowing(List.of("strong", "probable"));
        Numbers numbers = new Numbers(part, mistakes);
        Matching matching = new Matching(numbers.likeness("strong", "0.92").orElse(null), numbers.likeness("probable", "0.80").orElse(null));
        if (matching.strong() != null && matching.probable() != null && matching.probable().compareTo(matching.strong()) > 0) {
            numbers.tell("probable", "The probable (%s) is above the strong (%s), and what is strong is probable too. Maybe exchange them."
                    .formatted(matching.probable().toPlainString(), matching.strong().toPlainString()));
        }
        return matching;
    }

    private Incumbency incumbency() {
        Part part = root.part("incumbency", "{ months: 24, anyLine: false }").orElse(null);
        if (part == null) {
            return null;
        }
        part.knowing(List.of("months", "anyLine"));
        int months = new Numbers(part, mistakes).months("months").orElse(0);
        return new Incumbency(months, part.truth("anyLine", "false").orElse(false));
    }

    private Map<String, String> common(NamedClauses clauses) {
        if (root.may("commonChapter", "{ C.1: \"2.4\" }").isEmpty()) {
            return Map.of();
        }
        return root.part("commonChapter", "{ C.1: \"2.4\" }").map(clauses::common).orElse(Map.of());
    }

    private Territories territories() {
        Optional<Word> path = root.word("territories", "territories.csv");
        SpareTables.check(pack, path.map(Word::text), mistakes);
        return path.map(known -> TerritoryFile.read(pack, known, mistakes)).orElseGet(() -> new Territories(List.of()));
    }
}
