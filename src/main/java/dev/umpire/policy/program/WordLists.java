package dev.umpire.policy.program;

import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program.PartnerType;
import dev.umpire.casefile.Program.Segment;
import dev.umpire.casefile.Program.Tier;
import dev.umpire.casefile.Text;
import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.program.Part.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The lists of words of a program: what is sold, to whom, and by whom. */
record WordLists(List<ProductLine> productLines, List<Segment> segments, List<PartnerType> partnerTypes, List<Tier> tiers) {

    static WordLists read(Part root, Mistakes mistakes) {
        CodeList segmentCodes = new CodeList("segment", "segments", mistakes);
        List<Segment> segments = list(root, segmentCodes, List.of("code", "employeesFrom"), "{ code: SME, employeesFrom: 50 }",
                new Ascent(mistakes)::next);
        CodeList lineCodes = new CodeList("product line", "productLines", mistakes);
        root.needs("productLines", "[ { code: K3, name: { en: K/3, zh: K/3 } } ]").filter(given -> given instanceof YamlList none && none.items().isEmpty())
                .ifPresent(none -> mistakes.add(Code.WRONG_VALUE, none.place(), "The productLines are empty, so nothing can be registered. Maybe add one."));
        List<ProductLine> lines = list(root, lineCodes, List.of("code", "name", "segments", "certificate"),
                "{ code: K3, name: { en: K/3, zh: K/3 } }", (part, code) -> new ProductLine(code,
                        part.part("name", "{ en: K/3, zh: K/3 }").map(WordLists::text).orElse(null),
                        segmentCodes.known(part.words("segments", "SME")), certificate(part)));
        List<PartnerType> types = list(root, new CodeList("partner type", "partnerTypes", mistakes), List.of("code", "sells"),
                "{ code: SOLUTION, sells: true }", (part, code) -> new PartnerType(code, part.truth("sells", "true").orElse(false)));
        List<Tier> tiers = list(root, new CodeList("tier", "tiers", mistakes), List.of("code", "productLines"),
                "{ code: WIDE, productLines: [ K3 ] }", (part, code) -> {
                    part.needs("productLines", "[ K3 ]");
                    return new Tier(code, lineCodes.known(part.words("productLines", "K3")));
                });
        return new WordLists(lines, segments, types, tiers);
    }

    /** A name in both languages. */
    static Text text(Part name) {
        name.knowing(List.of("en", "zh"));
        return new Text(name.word("en", "English").map(Word::text).orElse(null), name.word("zh", "中文").map(Word::text).orElse(null));
    }

    private static String certificate(Part line) {
        return line.may("certificate", "K3").flatMap(given -> line.word("certificate", "K3")).map(Word::text).orElse(null);
    }

    private static <T> List<T> list(Part root, CodeList words, List<String> keys, String example, BiFunction<Part, String, T> read) {
        List<T> all = new ArrayList<>();
        for (Part part : root.parts(words.list(), words.what(), example)) {
            part.knowing(keys);
            Optional<Word> code = part.word("code", "K3");
            T one = read.apply(part, code.map(Word::text).orElse(""));
            if (code.isPresent() && words.add(code.get())) {
                all.add(one);
            }
        }
        return all;
    }
}
