package dev.umpire.policy;

import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.Thresholds;
import dev.umpire.policy.check.PackCheck;
import java.util.List;
import org.kie.api.KieBase;

/** From the files of a pack to a policy version: read, check, compile (or take from the cache), load. */
public final class Packs {

    private final PackCache cache;

    public Packs(PackCache cache) {
        this.cache = cache;
    }

    /**
     * The compiled pack.
     *
     * @throws RefusedPack with every diagnostic, if the pack is not as it should be
     */
    public PolicyVersion load(PackFiles pack) {
        Program program = ProgramFile.read(pack);
        List<Diagnostic> found = PackCheck.check(pack, program);
        if (!found.isEmpty()) {
            throw new RefusedPack(pack.name(), found);
        }
        KieBase rules = CompiledPack.load(cache.get(pack, () -> PackCompiler.compile(pack)));
        Thresholds thresholds = new Thresholds(program.matching().strong(), program.matching().probable());
        return new PolicyVersion(pack.version(), program, RuleIndex.of(pack, program), new IdentityMatcher(thresholds), rules);
    }
}
