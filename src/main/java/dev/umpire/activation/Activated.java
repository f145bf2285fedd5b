package dev.umpire.activation;

import dev.umpire.policy.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;

/** The versions in force. A swap is one write: a request sees the old version or the new one, whole. */
@ApplicationScoped
public class Activated implements PoliciesInForce {

    private static final Logger LOG = Logger.getLogger(Activated.class);

    private final ConcurrentMap<String, Versions> byProgram = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> refused = new ConcurrentHashMap<>();
    private final Set<String> withoutFolder = ConcurrentHashMap.newKeySet();

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

    /**
     * What is told of packs whose folder is gone ends; a program in force goes on without its folder, and says so.
     *
     * @param packs names of the folders there are
     * @return whether anything changed
     */
    boolean missing(Collection<String> packs) {
        boolean ended = refused.keySet().retainAll(packs);
        Set<String> gone = new TreeSet<>(byProgram.keySet());
        gone.removeAll(packs);
        gone.stream().filter(withoutFolder::add).forEach(program -> LOG.warnf(
                "The folder of program %s is gone. Its last version goes on until the service ends, and is not there at the next start.", program));
        return withoutFolder.retainAll(gone) || ended;
    }

    /** Programs that go on although their folder is gone. */
    Set<String> withoutFolder() {
        return new TreeSet<>(withoutFolder);
    }

    /** Why the newest content of a pack is not in force, by pack. */
    Map<String, String> refused() {
        return new TreeMap<>(refused);
    }
}
