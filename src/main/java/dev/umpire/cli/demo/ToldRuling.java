package dev.umpire.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A ruling as a person wants to read it: the outcome, why, and what next. */
final class ToldRuling {

    private final JsonNode ruling;
    private final DemoWords words;
    private final StringBuilder text = new StringBuilder();

    ToldRuling(JsonNode ruling, DemoWords words) {
        this.ruling = ruling;
        this.words = words;
    }

    String text() {
        text.setLength(0);
        line("    ", words.outcome(ruling.path("outcome").asText()) + (ruling.path("mode").asText().equals("NEGOTIATED") ? words.negotiated() : ""));
        for (JsonNode finding : ruling.path("findings")) {
            line("    " + words.why(), "%s  %s".formatted(finding.path("clause").asText(), words.of(finding.path("message"))));
            line("          ", "[%s, %s:%d]".formatted(finding.path("rule").asText(), finding.path("source").path("file").asText(),
                    finding.path("source").path("line").asInt()));
        }
        ruling.path("defects").forEach(defect -> line("    " + words.why(), words.defect(defect.path("type").asText(), defect.path("conflict").asText())));
        next().forEach(step -> line("    " + words.next(), step));
        return text.toString();
    }

    private List<String> next() {
        List<String> next = new ArrayList<>();
        JsonNode protection = ruling.path("protection");
        if (protection.isObject()) {
            next.add(words.protection(protection.path("from").asText(), protection.path("until").asText()));
        }
        if (!ruling.path("shares").isEmpty()) {
            List<String> shares = new ArrayList<>();
            ruling.path("shares").forEach(s -> shares.add(s.path("party").asText() + " " + s.path("percent").asText() + " %"));
            next.add(words.shares(String.join(", ", shares)));
        }
        if (ruling.path("total").isNumber()) {
            List<String> components = new ArrayList<>();
            ruling.path("components").forEach(c -> components.add("%s %s".formatted(c.path("clause").asText(), c.path("amount").decimalValue().toPlainString())));
            next.add(words.paid(ruling.path("total").decimalValue().toPlainString(), String.join(" + ", components)));
        }
        ruling.path("required").forEach(r -> next.add(words.required(r.path("evidence").asText(), r.path("by").asText())));
        if (ruling.path("negotiation").path("until").isTextual()) {
            next.add(words.agreeBy(ruling.path("negotiation").path("until").asText()));
        }
        ruling.path("findings").forEach(finding -> {
            if (finding.path("remedy").isObject()) {
                next.add(words.of(finding.path("remedy")));
            }
        });
        return next;
    }

    private void line(String before, String what) {
        text.append(before).append(what).append(System.lineSeparator());
    }
}
