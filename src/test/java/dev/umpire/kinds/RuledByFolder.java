package dev.umpire.kinds;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.umpire.adjudication.Adjudicator;
import dev.umpire.adjudication.CaseFileCheck;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Json;
import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.registration.DealRegistration;
import java.util.Map;

/** Rules on a case file by a pack that has one clause and no rule of its own. Runs beside a kind that a test has built. */
public final class RuledByFolder {

    private static final Map<String, String> FILES = Map.of("program.yaml", """
            program: toy
            name: { en: Toy, zh: 玩具 }
            zone: Asia/Shanghai
            currency: CNY
            productLines: [ { code: ONE, name: { en: One, zh: 一 } } ]
            territories: territories.csv
            matching:   { strong: 0.92, probable: 0.80 }
            incumbency: { months: 24, anyLine: false }
            terms:
              protection: { clause: "1.1", value: 10, unit: DAYS }
              papersCure: { clause: "1.1", value: 5,  unit: DAYS }
            """, "territories.csv", """
            code,parent,name_zh,name_en,class,market
            X,,国,Land,,
            """, "HANDBOOK.md", """
            # Toy handbook

            **1.1** A registration is protected for ten days.
            """, "rules.drl", """
            package toy

            // HANDBOOK chapter 1.
            // A pack for tests.

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
            """);

    /** The ruling as JSON, or what is wrong with the case file. */
    public static String ruling(String caseFile) throws JsonProcessingException {
        PolicyVersion version = new Packs(PackCache.none()).load(PackFiles.of("toy", FILES));
        CaseFile read = CaseJson.mapper().readValue(caseFile, CaseFile.class);
        return CaseFileCheck.problems(version.program(), read).isEmpty() ? Json.write(new Adjudicator().adjudicate(version, read))
                : CaseFileCheck.problems(version.program(), read).toString();
    }

    private RuledByFolder() { }
}
