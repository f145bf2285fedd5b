package dev.umpire.replay.cases;

import dev.umpire.casefile.Channel;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The partners of a case: those it gives, and those that its request and its claims name. */
final class PartnersOfCase {

    private static final List<String> CLAIMS = List.of("registrations", "grants", "namedAccounts", "installedBase");
    private static final List<String> NAMING = List.of("partnerId", "holder");

    private final Parties parties;
    private final TreeMap<String, YamlNode> byId = new TreeMap<>();

    PartnersOfCase(Parties parties) {
        this.parties = parties;
    }

    /** @throws BadDocument if it stands twice */
    void give(YamlNode written) {
        YamlMap partner = parties.partner(written);
        String id = partner.require("id", "the partner").asText("id");
        if (byId.put(id, partner) != null) {
            throw new BadDocument(written.place(), "The partner (%s) stands twice. Maybe give one of them another id.", id);
        }
    }

    void addNamedBy(YamlMap caseFile) {
        caseFile.map("request").ifPresent(this::addNamedByEntry);
        for (String claims : CLAIMS) {
            caseFile.list(claims).ifPresent(list -> list.items().forEach(item -> addNamedByEntry(item.asMap(claims))));
        }
        caseFile.map("figures").flatMap(figures -> figures.list("leads"))
                .ifPresent(leads -> leads.items().forEach(lead -> addNamedByEntry(lead.asMap("lead"))));
    }

    private void addNamedByEntry(YamlMap entry) {
        for (String key : NAMING) {
            entry.get(key).filter(id -> !byId.containsKey(id.asText(key))).flatMap(parties::known)
                    .ifPresent(partner -> byId.put(partner.require("id", "the partner").asText("id"), partner));
        }
    }

    List<YamlNode> inOrder() {
        return List.copyOf(byId.values());
    }

    /** The record of the partner that asks; for a renewal, of the one that holds the registration. */
    Optional<YamlNode> registering(YamlMap caseFile) {
        YamlMap request = caseFile.map("request").orElseThrow();
        YamlMap asking = request.text("registrationId").flatMap(id -> caseFile.list("registrations").stream()
                .flatMap(list -> list.items().stream()).map(item -> item.asMap("registration"))
                .filter(item -> item.text("id").filter(id::equals).isPresent()).findFirst()).orElse(request);
        boolean direct = asking.text("channel").filter(Channel.DIRECT.name()::equals).isPresent();
        return direct ? Optional.empty() : asking.text("partnerId").map(byId::get);
    }
}
