package dev.umpire.replay.cases;

import dev.umpire.adjudication.AdjudicationFailed;
import dev.umpire.adjudication.Adjudicator;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.ruling.Ruling;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs the cases of one pack. A case that cannot be read has failed. */
public final class CaseRun {

    private final Adjudicator adjudicator = new Adjudicator();
    private final PackFiles pack;
    private final PolicyVersion version;

    /** @param version compiled from the pack */
    public CaseRun(PackFiles pack, PolicyVersion version) {
        this.pack = pack;
        this.version = version;
    }

    /** Every case, in order of clause and name. */
    public List<CaseResult> all() {
        return PolicyCase.files(pack).stream().map(this::one).toList();
    }

    /** The case in this file of the pack. */
    public CaseResult one(String file) {
        long start = System.nanoTime();
        Set<String> fired = new TreeSet<>();
        try {
            PolicyCase policyCase = PolicyCase.read(pack, version.program(), file);
            Ruling ruling = adjudicator.adjudicate(version, policyCase.caseFile(), fired::add);
            List<String> differences = policyCase.differences(ruling);
            return new CaseResult(file, policyCase.describes(), policyCase.clauses(), differences, fired, ruling, since(start));
        } catch (BadDocument | AdjudicationFailed e) {
            return new CaseResult(file, PolicyCase.describes(pack, file), List.of(), List.of(e.getMessage()), fired, null, since(start));
        } catch (RuntimeException e) {
            // a case is no reason for the others not to be run
            String reason = "%s: The case cannot be run, for a reason that nobody foresaw: %s. Please report it.".formatted(file, e);
            return new CaseResult(file, PolicyCase.describes(pack, file), List.of(), List.of(reason), fired, null, since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
