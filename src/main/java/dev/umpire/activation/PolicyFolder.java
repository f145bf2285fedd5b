package dev.umpire.activation;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.RefusedPack;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The folder of packs: what is read at start, and what becomes of a change. */
@ApplicationScoped
class PolicyFolder {

    private static final Logger LOG = Logger.getLogger(PolicyFolder.class);

    private final Path folder;
    private final Trial trial;
    private final Activated activated;
    private final PolicyMetrics metrics;
    private final Map<Path, Fingerprint> seen = new HashMap<>();
    private final Map<Path, Fingerprint> tried = new HashMap<>();

    PolicyFolder(PolicyConfig config, Trial trial, Activated activated, PolicyMetrics metrics) {
        this.metrics = metrics;
        this.folder = config.policies();
        this.trial = trial;
        this.activated = activated;
    }

    /**
     * Puts every pack into force.
     *
     * @throws RefusedPack        if one does not compile
     * @throws FailedCases if one fails its cases
     */
    void activateAll() {
        List<Path> packs = packs();
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("There is no pack in (%s). Maybe start with --policies DIR.".formatted(folder.toAbsolutePath()));
        }
        for (Path pack : packs) {
            Fingerprint fingerprint = Fingerprint.of(pack);
            seen.put(pack, fingerprint);
            tried.put(pack, fingerprint);
            activate(pack);
        }
    }

    /**
     * Tries what has changed since the last look and has stopped changing: a save of several files is one change.
     * A pack that passes is swapped in; of one that does not, the last good version goes on.
     */
    void look() {
        for (Path pack : packs()) {
            Fingerprint now = Fingerprint.of(pack);
            boolean settled = now.equals(seen.put(pack, now));
            if (settled && !now.equals(tried.put(pack, now))) {
                tryOut(pack);
            }
        }
    }

    private void tryOut(Path pack) {
        try {
            activate(pack);
        } catch (RefusedPack | FailedCases | UncheckedIOException e) {
            activated.refuse(name(pack), e.getMessage());
            metrics.show(activated);
            LOG.errorf("The changed pack %s is refused; the last good version goes on.%n%s", name(pack), e.getMessage());
        }
    }

    private void activate(Path pack) {
        PolicyVersion version = trial.pass(PackFiles.read(pack));
        activated.activate(name(pack), version);
        metrics.show(activated);
        LOG.infof("Policy version %s of program %s is in force.", version.id(), name(pack));
    }

    private List<Path> packs() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("program.yaml"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of packs (%s) cannot be read. Maybe start with --policies DIR."
                    .formatted(folder.toAbsolutePath()), e);
        }
    }

    private static String name(Path pack) {
        return pack.toAbsolutePath().normalize().getFileName().toString();
    }
}
