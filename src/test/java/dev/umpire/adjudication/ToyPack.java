package dev.umpire.adjudication;

import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program of one line and one city whose only own rule approves; each test adds the rules that it is about.
 * Without them every conflict that the common chapter leaves open is a gap.
 */
final class ToyPack {

    static final String APPROVES = """
            // HANDBOOK 1.1: "A registration is protected for ten days."
            rule "T-1.1 a registration is protected"
                @clause( "1.1" )
                @en( "Protected." )
                @zh( "受保护。" )
            when
                $deal : DealRegistration( )
            then
                verdict.protect( $deal, $deal.days( "protection" ) );
            end
            """;

    private static final String PROGRAM = """
            program: toy
            name: { en: Toy, zh: 玩具 }
            zone: Asia/Shanghai
            currency: CNY
            productLines: [ { code: ONE, name: { en: One, zh: 一 } }, { code: TWO, name: { en: Two, zh: 二 } } ]
            territories: territories.csv
            matching:   { strong: 0.92, probable: 0.80 }
            incumbency: { months: 24, anyLine: false }
            terms:
              protection: { clause: "1.1", value: 10, unit: DAYS }
              papersCure: { clause: "1.1", value: 5,  unit: DAYS }
            """;

    private static final String TERRITORIES = """
            code,parent,name_zh,name_en,class,market
            X,,国,Land,,
            X-1,X,城,City,,
            """;

    private static final String HANDBOOK = """
            # Toy handbook

            **1.1** A registration is protected for ten days.

            **1.2** A first sentence for a test.

            **1.3** A second sentence for a test.
            """;

    /** The version with these rules beside the one that approves. */
    static PolicyVersion with(String... rules) {
        return load(APPROVES + "\n" + String.join("\n", rules));
    }

    /** The version with these rules alone. */
    static PolicyVersion only(String rules) {
        return load(rules);
    }

    /** A rule of clause 1.2 or 1.3 with these annotations, patterns and consequence. */
    static String rule(String clause, String statement, String annotations, String when, String then) {
        String sentence = clause.equals("1.2") ? "A first sentence for a test." : "A second sentence for a test.";
        return """
                // HANDBOOK %s: "%s"
                rule "T-%s %s"
                    @clause( "%s" ) @rootCause( PERMITTED )%s
                    @en( "Because of %s." )
                    @zh( "依据 %s。" )
                    @remedyEn( "Ask." )
                    @remedyZh( "请询问。" )
                when
                    %s
                then
                    %s
                end
                """.formatted(clause, sentence, clause, statement, clause, annotations, clause, clause, when, then);
    }

    private static PolicyVersion load(String rules) {
        return new Packs(PackCache.none()).load(files(rules));
    }

    /** The files of the pack with these rules alone. */
    static PackFiles files(String rules) {
        Map<String, String> files = new TreeMap<>();
        files.put("program.yaml", PROGRAM);
        files.put("territories.csv", TERRITORIES);
        files.put("HANDBOOK.md", HANDBOOK);
        files.put("rules.drl", "package toy\n\n// HANDBOOK chapter 1.\n// A pack for tests.\n\n" + rules);
        return PackFiles.of("toy", files);
    }

    private ToyPack() { }
}
