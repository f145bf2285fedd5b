package dev.umpire.ruling;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Text;
import java.util.Set;

/** The words that stand for what is withheld, to be read within a sentence. */
final class Withheld {

    private static final Text PARTNER = new Text("another partner", "另一家伙伴");
    private static final Text DIRECT = new Text("the direct team", "直销团队");
    private static final Text CUSTOMER = new Text("the customer", "该客户");
    private static final Text DETAIL = new Text("(undisclosed)", "(未披露)");

    private static final Set<String> PARTIES = Set.of("party", "partnerId", "holder");
    private static final Set<String> IDS = Set.of("id", "rivalId", "ref");

    static Text words(Object bound, Object asked, String property) {
        if (PARTIES.contains(property)) {
            return bound instanceof Conflict conflict && conflict.heldByDirect() ? DIRECT : PARTNER;
        }
        if (asked instanceof Partner && (IDS.contains(property) || property.equals("name"))) {
            return PARTNER;
        }
        if (asked instanceof Customer && property.equals("name")) {
            return CUSTOMER;
        }
        return bound instanceof Conflict conflict && IDS.contains(property) ? claim(conflict.rivalType()) : DETAIL;
    }

    private static Text claim(RivalType type) {
        return switch (type) {
            case REGISTRATION -> new Text("another registration", "另一份报备");
            case GRANT -> new Text("an exclusive grant", "一项独家授权");
            case NAMED_ACCOUNT -> new Text("a named account", "一项指名客户约定");
            case DIRECT_OPPORTUNITY -> new Text("an opportunity of the direct team", "直销团队的一项商机");
            case INSTALLED_BASE -> new Text("an earlier sale", "此前的一笔销售");
            case LEAD -> new Text("a lead", "一条线索");
        };
    }

    private Withheld() { }
}
