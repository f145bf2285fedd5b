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
    private final Orphans orphans;
    private final Activated activated;
    private final PolicyMetrics metrics;
    private final Map<Path, Fingerprint> seen = new HashMap<>();
    private final Map<Path, Fingerprint> tried = new HashMap<>();

    PolicyFolder(PolicyConfig config, Trial trial, Orphans orphans, Activated activated, PolicyMetrics metrics) {
        this.metrics = metrics;
        this.folder = config.policies();
        this.trial = trial;
        this.orphans = orphans;
        this.activated = activated;
    }

    /**
     * Puts every pack into force that passes. The others are named in log, health and metrics, and stop nobody else.
     *
     * @throws IllegalArgumentException if no pack passes; the message says why for each
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
            tryOut(pack);
        }
        if (activated.programs().isEmpty()) {
            throw new IllegalArgumentException("No pack in (%s) can be put into force. Maybe mend one of those named above."
                    .formatted(folder.toAbsolutePath()));
        }
    }

    /**
     * Tries what has changed since the last look and has stopped changing: a save of several files is one change.
     * A pack that passes is swapped in; of one that does not, the last good version goes on. What is told of a folder
     * ends with the folder.
     */
    void look() {
        List<Path> packs = packs();
        for (Path pack : packs) {
            Fingerprint now = Fingerprint.of(pack);
            boolean settled = now.equals(seen.put(pack, now));
            if (settled && !now.equals(tried.put(pack, now))) {
                tryOut(pack);
            }
        }
        tried.keySet().retainAll(packs);
        seen.keySet().retainAll(packs);
        if (activated.missing(packs.stream().map(PolicyFolder::name).toList())) {
            metrics.show(activated);
        }
    }

    /** Whatever goes wrong with a pack goes wrong with that pack alone. */
    private void tryOut(Path pack) {
        try {
            activate(pack);
        } catch (RefusedPack | FailedCases | OrphanedRecords | UncheckedIOException e) {
            refuse(pack, e.getMessage());
        } catch (Throwable e) {     // an error of ours, or of the engine, in a pack that it did not foresee
            LOG.debugf(e, "The pack %s", pack);
            refuse(pack, "The pack %s cannot be used: %s (%s). Maybe take the last change back.".formatted(name(pack), e.getMessage(),
                    e.getClass().getSimpleName()));
        }
    }

    private void refuse(Path pack, String why) {
        String name = name(pack);
        activated.refuse(name, why);
        metrics.show(activated);
        LOG.errorf("The pack %s is refused; %s%n%s", name,
                activated.inForce(name).isPresent() ? "the last good version goes on." : "its program is not served until it is mended.", why);
    }

    private void activate(Path pack) {
        PolicyVersion version = trial.pass(PackFiles.read(pack));
        activated.inForce(name(pack)).ifPresent(before -> orphans.refuse(before.program(), version.program()));
        activated.activate(name(pack), version);
        metrics.show(activated);
        LOG.infof("Policy version %s of program %s is in force.", version.id(), name(pack));
        version.warnings().forEach(warning -> LOG.warnf("The pack %s: %s", name(pack), warning));
    }

    private List<Path> packs() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(PackFiles::holdsPack).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of packs (%s) cannot be read. Maybe start with --policies DIR."
                    .formatted(folder.toAbsolutePath()), e);
        }
    }

    private static String name(Path pack) {
        return pack.toAbsolutePath().normalize().getFileName().toString();
    }
}
