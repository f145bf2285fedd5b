package dev.umpire.adjudication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Json;
import dev.umpire.kinds.CaseJson;
import dev.umpire.renewal.RenewalRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same case file, in which everything that is not of the party that asks has other ids and names. */
final class Renamed {

    private static final List<String> PARTIES = List.of("partnerId", "holder", "upstream", "party");
    private static final List<String> LISTS = List.of("registrations", "grants", "namedAccounts", "directOpportunities", "installedBase");

    private final String own;
    private final String word;
    private final Map<String, String> partners = new TreeMap<>();

    private Renamed(String own, String word) {
        this.own = own;
        this.word = word;
    }

    /** @param word the first rival's id, and with a number behind it that of each further one */
    static CaseFile rivalsOf(CaseFile caseFile, String word) {
        return new Renamed(partyOf(caseFile), word).in(caseFile);
    }

    /** Who asks in that case. */
    static String partyOf(CaseFile caseFile) {
        if (caseFile.request() instanceof RenewalRequest renewal) {
            return caseFile.registrations().stream().filter(r -> r.id().equals(renewal.registrationId())).findFirst().orElseThrow().party();
        }
        return caseFile.partner() == null ? "DIRECT" : caseFile.partner().id();
    }

    private CaseFile in(CaseFile caseFile) {
        ObjectNode tree = Json.mapper().valueToTree(caseFile);
        tree.path("partners").forEach(partner -> {
            String id = partner.path("id").asText();
            if (!id.equals(own)) {
                partners.put(id, another(partners.size()));
                ((ObjectNode) partner).put("name", word);
            }
        });
        LISTS.forEach(list -> ids(tree.path(list)));
        ids(tree.path("figures").path("leads"));
        parties(tree);
        tree.path("partners").forEach(partner -> rename((ObjectNode) partner, "id"));
        return CaseJson.mapper().convertValue(tree, CaseFile.class);
    }

    private String another(int number) {
        return number == 0 ? word : word + number;
    }

    private void ids(JsonNode records) {
        int number = 0;
        for (JsonNode record : records) {
            String party = record.path("partnerId").asText(record.path("holder").asText("DIRECT"));
            if (!party.equals(own)) {
                ((ObjectNode) record).put("id", another(number++));
            }
        }
    }

    private void parties(JsonNode node) {
        if (node instanceof ObjectNode object) {
            PARTIES.forEach(name -> rename(object, name));
        }
        node.forEach(this::parties);
    }

    private void rename(ObjectNode object, String name) {
        if (partners.containsKey(object.path(name).asText())) {
            object.put(name, partners.get(object.path(name).asText()));
        }
    }
}
