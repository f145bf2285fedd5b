package dev.umpire.check;

import dev.umpire.casefile.Attribute;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;

/** A partner, in the words of its program. Whether it buys from itself shows only beside the others. */
public final class PartnerCheck {

    public static void check(Partner partner, Check check) {
        Program program = check.program();
        DaysCheck.check(partner, check);
        if (check.kept()) {
            check.name("name", "name of the partner", partner.name());
        }
        check.present("status", "status of the partner", partner.status());
        if (partner.tier() != null && program.tiers().stream().noneMatch(t -> t.code().equals(partner.tier()))) {
            check.bad("tier", "The tier (%s) is not in program %s. Maybe it is misspelt.", partner.tier(), program.program());
        }
        if (partner.upstream() != null) {
            check.word("upstream", "id of the partner it buys from", partner.upstream());
        }
        check.eachOf("types", partner.types(), PartnerCheck::type);
        partner.roles().forEach((line, role) -> {
            check.at("roles").line(line, line);
            check.at("roles").word(line, "role", role);
        });
        check.attributes("attributes", partner.attributes());
        declared(partner, check.at("attributes"));
        check.each("authorizations", partner.authorizations(), (right, at) -> {
            at.line("productLine", right.productLine());
            if (at.present("territory", "territory", right.territory())) {
                at.territory("territory", right.territory());
            }
            at.term(right.from(), right.until());
        });
        check.each("certifications", partner.certifications(), (certificate, at) -> {
            at.word("code", "code of the certificate", certificate.code());
            at.present("validUntil", "last day of the certificate", certificate.validUntil());
        });
    }

    /** Those that the program declares have its type; others are kept, and no rule can ask for them. */
    private static void declared(Partner partner, Check check) {
        partner.attributes().forEach((name, value) -> {
            Attribute declared = check.program().attributes().get(name);
            if (declared != null && value != null && !declared.fits(value)) {
                check.bad(name, "The attribute %s (%s) is no %s%s. Maybe see attributes in program.yaml.", name, value, declared.type(),
                        declared.values().isEmpty() ? "" : " of " + declared.values());
            }
        });
    }

    private static void type(Check check, String field, String type) {
        if (check.program().partnerTypes().stream().noneMatch(t -> t.code().equals(type))) {
            check.bad(field, "The type (%s) is not in program %s. Maybe it is misspelt.", type, check.program().program());
        }
    }

    private PartnerCheck() { }
}
