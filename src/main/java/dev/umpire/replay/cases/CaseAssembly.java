package dev.umpire.replay.cases;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Kind;
import dev.umpire.casefile.Program;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.policy.placed.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a whole case file of what a case says, with the parties and defaults that it leaves to parties.yaml. */
final class CaseAssembly {

    private static final List<String> CLAIMS = List.of("registrations", "grants", "namedAccounts", "directOpportunities", "installedBase");
    private static final Set<String> GIVEN = Set.of("partners", "registrations", "grants", "namedAccounts", "directOpportunities",
            "installedBase", "figures");
    private static final String CUSTOMER = "customer";
    private static final String PARTNER_ID = "partnerId";
    private static final String CHANNEL = "channel";
    private static final String SUBMITTED = "submittedAt";

    private final Program program;
    private final Parties parties;
    private final YamlMap written;

    CaseAssembly(Program program, Parties parties, YamlMap written) {
        this.program = program;
        this.parties = parties;
        this.written = written;
    }

    /** The case file, with the place of each of its values. */
    record Assembled(CaseFile caseFile, PlacedJson source) { }

    /** @throws BadDocument at what cannot be read */
    Assembled assemble() {
        YamlMap given = written.map("given").orElse(YamlMap.empty(written.place())).allowing(GIVEN, "given");
        YamlMap request = request(kind());
        YamlNode asOf = written.get("asOf").or(() -> request.get(SUBMITTED)).orElseThrow(() -> new BadDocument(written.place(),
                "Neither asOf nor request.submittedAt is there. Maybe put submittedAt under defaults in %s.", Parties.PATH));
        Submission submission = Submission.at(program, request.get(SUBMITTED).orElse(asOf));

        Map<String, YamlMap.Entry> document = new LinkedHashMap<>();
        put(document, "kind", new YamlValue(written.place(), kind().code(), false));
        put(document, "program", new YamlValue(written.place(), program.program(), false));
        put(document, "asOf", asOf);
        put(document, "request", submission.fill(request));
        for (String claims : CLAIMS) {
            given.list(claims).ifPresent(list -> put(document, claims, submission.fill(sorted(list, item -> claim(claims, item)))));
        }
        given.map("figures").ifPresent(figures -> put(document, "figures", submission.fill(figures(figures))));
        addPartners(document, given, new YamlMap(written.place(), document));
        PlacedJson json = new PlacedJson(new YamlMap(written.place(), document));
        return new Assembled(json.as(CaseFile.class), json);
    }

    private Kind kind() {
        String code = written.text("kind").orElse(Kind.DEAL_REGISTRATION.code());
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new BadDocument(written.require("kind", "the case").place(), "The kind (%s) is unknown. Maybe leave it out.", code);
    }

    private YamlMap request(Kind kind) {
        YamlMap asked = written.require("request", "the case").asMap("request");
        if (kind == Kind.RENEWAL) {
            return asked.over(parties.defaults("renewal"));
        }
        return withCustomer(overDefaults(asked, "request"));
    }

    /** The direct team is no partner, even where the defaults name one. */
    private YamlMap overDefaults(YamlMap fields, String sort) {
        boolean direct = fields.text(CHANNEL).filter(Channel.DIRECT.name()::equals).isPresent();
        YamlMap defaults = parties.defaults(sort);
        return fields.over(direct ? defaults.without(PARTNER_ID) : defaults);
    }

    private YamlNode claim(String claims, YamlNode item) {
        YamlMap fields = item.asMap("entry of " + claims);
        if (claims.equals("registrations")) {
            YamlMap whole = overDefaults(fields, "registration");
            YamlMap placed = whole.has(CHANNEL) ? whole : whole.with(CHANNEL, new YamlValue(item.place(), Channel.PARTNER.name(), false));
            return placed.get(SUBMITTED).map(at -> Submission.at(program, at).fill(withCustomer(placed))).orElse(withCustomer(placed));
        }
        if (claims.equals("grants")) {
            return fields.map("scope").flatMap(scope -> scope.list("customers").map(list -> fields.with("scope",
                    scope.with("customers", each(list, parties::customer))))).orElse(fields);
        }
        return withCustomer(fields);
    }

    private YamlMap figures(YamlMap figures) {
        return figures.list("leads").map(leads -> figures.with("leads", each(leads, lead -> withCustomer(lead.asMap("lead")))))
                .orElse(figures);
    }

    private YamlMap withCustomer(YamlMap fields) {
        return fields.get(CUSTOMER).map(customer -> fields.with(CUSTOMER, parties.customer(customer))).orElse(fields);
    }

    private void addPartners(Map<String, YamlMap.Entry> document, YamlMap given, YamlMap soFar) {
        PartnersOfCase partners = new PartnersOfCase(parties);
        given.list("partners").ifPresent(list -> list.items().forEach(partners::give));
        partners.addNamedBy(soFar);
        List<YamlNode> all = partners.inOrder();
        put(document, "partners", new YamlList(written.place(), all));
        partners.registering(soFar).ifPresent(partner -> put(document, "partner", partner));
    }

    private static YamlList each(YamlList list, UnaryOperator<YamlNode> change) {
        return new YamlList(list.place(), list.items().stream().map(change).toList());
    }

    /** A case file keeps its lists in the order of their ids, so that a pointer into it names the same entry here. */
    private static YamlList sorted(YamlList list, UnaryOperator<YamlNode> change) {
        List<YamlNode> items = new ArrayList<>(each(list, change).items());
        items.sort(Comparator.comparing(item -> item.asMap("entry").text("id").orElse("null")));
        return new YamlList(list.place(), items);
    }

    private static void put(Map<String, YamlMap.Entry> document, String key, YamlNode value) {
        document.put(key, new YamlMap.Entry(value.place(), value));
    }
}
