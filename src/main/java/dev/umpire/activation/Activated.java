package dev.umpire.activation;

import dev.umpire.policy.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The versions in force. A swap is one write: a request sees the old version or the new one, whole. */
@ApplicationScoped
public class Activated implements PoliciesInForce {

    private final ConcurrentMap<String, Versions> byProgram = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> refused = new ConcurrentHashMap<>();

    @Override
    public Optional<PolicyVersion> inForce(String program) {
        return Optional.ofNullable(byProgram.get(program)).map(Versions::inForce);
    }

    @Override
    public Optional<PolicyVersion> version(String program, String id) {
        return Optional.ofNullable(byProgram.get(program)).flatMap(versions -> versions.byId(id));
    }

    @Override
    public Set<String> programs() {
        return Set.copyOf(byProgram.keySet());
    }

    void activate(String pack, PolicyVersion version) {
        byProgram.merge(pack, Versions.startingWith(version), (old, first) -> old.followedBy(version));
        refused.remove(pack);
    }

    void refuse(String pack, String why) {
        refused.put(pack, why);
    }

    /** Why the newest content of a pack is not in force, by pack. */
    Map<String, String> refused() {
        return new TreeMap<>(refused);
    }
}
