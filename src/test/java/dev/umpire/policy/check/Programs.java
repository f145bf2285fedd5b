package dev.umpire.policy.check;

import dev.umpire.casefile.Attribute;
import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Program.Incumbency;
import dev.umpire.casefile.Program.Matching;
import dev.umpire.casefile.Program.PartnerType;
import dev.umpire.casefile.Program.Segment;
import dev.umpire.casefile.Program.Tier;
import dev.umpire.casefile.Term;
import dev.umpire.casefile.Territories;
import dev.umpire.casefile.Text;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Programs for tests. */
final class Programs {

    /** Two lines, two segments, two tiers, one partner type, four terms and three attributes. */
    static Program small() {
        Text name = new Text("Kingdee", "金蝶");
        return new Program("kingdee", name, ZoneId.of("Asia/Shanghai"), "CNY",
                List.of(new ProductLine("KIS", name, List.of(), null), new ProductLine("K3", name, List.of(), null)),
                List.of(new Segment("SMALL", 0), new Segment("LARGE", 500)),
                List.of(new PartnerType("CONSULTING", false)),
                List.of(new Tier("WIDE", List.of("KIS")), new Tier("DEEP", List.of("KIS", "K3"))),
                new Matching(new BigDecimal("0.92"), new BigDecimal("0.80")), new Incumbency(24, false),
                Map.of("papersCure", new Term("4.1", BigDecimal.valueOf(5), Term.Unit.DAYS),
                        "opportunityAge", new Term("1.3", BigDecimal.valueOf(30), Term.Unit.DAYS),
                        "grantMeasured", new Term("5.6", BigDecimal.valueOf(6), Term.Unit.MONTHS),
                        "directPart", new Term("1.4", BigDecimal.valueOf(60), Term.Unit.PERCENT)),
                Map.of(), new Territories(List.of()),
                Map.of("staff", new Attribute(Attribute.Type.NUMBER, List.of()), "trusted", new Attribute(Attribute.Type.FLAG, List.of()),
                        "level", new Attribute(Attribute.Type.TEXT, List.of("GOLD", "SILVER"))));
    }

    private Programs() { }
}
