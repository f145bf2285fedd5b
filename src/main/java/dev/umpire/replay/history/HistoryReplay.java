package dev.umpire.replay.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.adjudication.AdjudicationFailed;
import dev.umpire.adjudication.Adjudicator;
import dev.umpire.adjudication.CaseFileCheck;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Json;
import dev.umpire.check.BadField;
import dev.umpire.kinds.CaseJson;
import dev.umpire.kinds.Kinds;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.history.Replayed.Change;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Rules recorded case files again, each by the given version of its program.
 *
 * <p>Reads line by line and works on several cores, while results come in the order of the file; memory holds
 * a few hundred lines, however long the file is.
 */
public final class HistoryReplay {

    private static final int AHEAD = 256;

    private final Map<String, PolicyVersion> versions;
    private final Adjudicator adjudicator = new Adjudicator();

    /** @param versions by program */
    public HistoryReplay(Map<String, PolicyVersion> versions) {
        this.versions = Map.copyOf(versions);
    }

    /**
     * Hands over each result in the order of the file.
     *
     * @throws UnreadableHistory at the first line that is no decision of one of the programs
     * @throws IOException       if the file cannot be read
     */
    public void run(BufferedReader history, Consumer<Replayed> results) throws IOException {
        ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Queue<Future<Replayed>> ahead = new ArrayDeque<>();
            long number = 0;
            for (String line = history.readLine(); line != null; line = history.readLine()) {
                number++;
                if (!line.isBlank()) {
                    String text = line;
                    long at = number;
                    ahead.add(cores.submit(() -> replay(at, text)));
                }
                if (ahead.size() >= AHEAD) {
                    results.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                results.accept(result(ahead.remove()));
            }
        } finally {
            cores.shutdownNow();
        }
    }

    private static Replayed result(Future<Replayed> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replay was interrupted.", e);
        }
    }

    private Replayed replay(long line, String text) {
        PastDecision recorded = read(line, text);
        CaseFile caseFile = recorded.caseFile();
        PolicyVersion version = versions.get(caseFile.program());
        if (version == null) {
            throw new UnreadableHistory(line, "There is no pack of program (%s), only of %s. Maybe --policies names another folder."
                    .formatted(caseFile.program(), versions.keySet()));
        }
        List<BadField> problems = CaseFileCheck.problems(version.program(), caseFile);
        if (!problems.isEmpty()) {
            return noRuling(line, recorded, problems.get(0).pointer() + " " + problems.get(0).detail());
        }
        try {
            JsonNode after = Json.mapper().valueToTree(adjudicator.adjudicate(version, caseFile));
            List<Change> changes = Comparison.of(recorded.ruling(), after);
            boolean onlyWording = changes.stream().allMatch(change -> change.field().equals(Comparison.WORDING));
            return replayed(line, recorded, after.path("outcome").asText(), changes, !changes.isEmpty() && onlyWording);
        } catch (AdjudicationFailed e) {
            return noRuling(line, recorded, e.getMessage());
        }
    }

    private static PastDecision read(long line, String text) {
        try {
            PastDecision recorded = CaseJson.kept().readValue(text, PastDecision.class);
            if (recorded == null || recorded.caseFile() == null || recorded.ruling() == null || !recorded.ruling().path("outcome").isTextual()
                    || recorded.caseFile().request() == null) {
                throw new UnreadableHistory(line, "Wanted {\"caseFile\": …, \"ruling\": …, \"policyVersion\": …}. Maybe the file is no export of decisions.");
            }
            return recorded;
        } catch (JsonProcessingException e) {
            throw new UnreadableHistory(line, e.getOriginalMessage());
        }
    }

    private static Replayed noRuling(long line, PastDecision recorded, String why) {
        return replayed(line, recorded, null, List.of(new Change("outcome", recorded.ruling().path("outcome").asText(), "no ruling: " + why)), false);
    }

    private static Replayed replayed(long line, PastDecision recorded, String outcome, List<Change> changes, boolean onlyWording) {
        CaseFile caseFile = recorded.caseFile();
        return new Replayed(line, caseFile.program(), caseFile.kind(), recorded.ruling().path("id").asText("no id"),
                Kinds.of(caseFile.kind()).stake(caseFile), recorded.ruling().path("outcome").asText(), outcome, changes, onlyWording);
    }
}
