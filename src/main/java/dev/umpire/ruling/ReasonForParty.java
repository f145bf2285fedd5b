package dev.umpire.ruling;

import dev.umpire.casefile.Text;
import java.util.List;
import java.util.Set;

/** A finding as the party that asked reads it: in its own words, which were filled when the rule fired. */
final class ReasonForParty {

    static PartnerView.Reason of(Ruling.Reported finding, String party) {
        List<String> own = finding.facts().stream().filter(Set.of("request", "partner:" + party)::contains).toList();
        // what was recorded before there were such words names only records of its facts
        boolean known = finding.told() != null || own.equals(finding.facts());
        Ruling.Told told = finding.told() != null ? finding.told() : new Ruling.Told(null, null);
        return new PartnerView.Reason(finding.rule(), finding.clause(), finding.effect(), finding.rootCause(),
                known ? either(told.message(), finding.message()) : clauseAlone(finding.clause()),
                known ? either(told.remedy(), finding.remedy()) : null, finding.source(), own);
    }

    private static Text either(Text forParty, Text forVendor) {
        return forParty == null ? forVendor : forParty;
    }

    private static Text clauseAlone(String clause) {
        return new Text("The reason is clause %s of the handbook.".formatted(clause), "理由见手册第 %s 条。".formatted(clause));
    }

    private ReasonForParty() { }
}
