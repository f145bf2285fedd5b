package dev.umpire.activation;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import java.util.List;

/** The pack compiles, but gives some of its own cases another ruling than they must get. */
final class FailedCases extends RuntimeException {

    private static final long serialVersionUID = 1;

    private FailedCases(String message) {
        super(message);
    }

    static void throwIfAny(PackFiles pack, PolicyVersion version) {
        List<String> failures = new CaseRun(pack, version).all().stream().filter(c -> !c.passed()).map(CaseResult::failure).toList();
        if (!failures.isEmpty()) {
            throw new FailedCases("The pack %s fails %d of its cases:%n%s".formatted(pack.name(), failures.size(),
                    String.join(System.lineSeparator(), failures)));
        }
    }
}
