package dev.umpire.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.cli.demo.Samples.Step;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the steps of the demonstration one by one, tells each ruling, and keeps count. */
final class Session {

    private final Client client;
    private final DemoWords words;
    private final PrintWriter out;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();
    private int rulings;

    Session(Client client, DemoWords words, PrintWriter out) {
        this.client = client;
        this.words = words;
        this.out = out;
    }

    void take(Step step) {
        String path = step.post();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        JsonNode answer = client.post(path, step.body());
        ids.put(step.name(), answer.path("id").asText());
        JsonNode ruling = answer.has("ruling") ? answer.path("ruling") : answer;
        out.printf("%n%2d. %s%n", ++rulings, words.of(step.says()));
        out.print(new ToldRuling(ruling, words).text());
        outcomes.merge(ruling.path("outcome").asText(), 1, Integer::sum);
        check(step, ruling);
    }

    private void check(Step step, JsonNode ruling) {
        Samples.Expect expect = step.expect();
        boolean clause = expect.clause() == null || ruling.path("findings").findValuesAsText("clause").contains(expect.clause());
        boolean mode = expect.mode() == null || expect.mode().equals(ruling.path("mode").asText());
        boolean defect = expect.defect() == null || ruling.path("defects").findValuesAsText("type").contains(expect.defect());
        if (!expect.outcome().equals(ruling.path("outcome").asText()) || !clause || !mode || !defect) {
            surprises.add("%s: expected %s, got %s by %s".formatted(step.name(), expect, ruling.path("outcome").asText(),
                    ruling.path("findings").findValuesAsText("clause")));
        }
    }

    /** Tells the counts; whether everything came as expected. */
    boolean conclude() {
        out.printf("%n%s%n", words.counted(rulings, outcomes));
        surprises.forEach(out::println);
        return surprises.isEmpty();
    }
}
