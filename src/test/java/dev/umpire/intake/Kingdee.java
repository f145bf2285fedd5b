package dev.umpire.intake;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The kingdee pack as the only one in force. */
public final class Kingdee implements PoliciesInForce {

    public static final PolicyVersion VERSION = new Packs(PackCache.none()).load(PackFiles.read(Path.of("policies/kingdee")));

    @Override
    public Optional<PolicyVersion> inForce(String program) {
        return program.equals("kingdee") ? Optional.of(VERSION) : Optional.empty();
    }

    @Override
    public Optional<PolicyVersion> version(String program, String id) {
        return inForce(program).filter(v -> v.id().equals(id));
    }

    @Override
    public Set<String> programs() {
        return Set.of("kingdee");
    }
}
