package dev.umpire.policy;

import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.Thresholds;
import dev.umpire.policy.program.ProgramFile;
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
     * @throws RefusedPack with every diagnostic, if the pack is not as it should be; for whatever reason it lies in the pack
     */
    public PolicyVersion load(PackFiles pack) {
        Examined examined = Examined.of(pack);
        Program program = examined.passed(pack);
        Unexpected unexpected = new Unexpected(pack.name(), ProgramFile.PATH);
        byte[] jar = cache.get(pack, () -> unexpected.guard(() -> PackCompiler.compile(pack)));
        return unexpected.guard(() -> {
            KieBase rules = CompiledPack.load(jar);
            Thresholds thresholds = new Thresholds(program.matching().strong(), program.matching().probable());
            return new PolicyVersion(pack.version(), program, RuleIndex.of(pack, program), new IdentityMatcher(thresholds), rules,
                    examined.found());
        });
    }

    /** Everything that is wrong with the pack before it is compiled, sorted by place; warnings too. Nothing is thrown. */
    public static List<Diagnostic> check(PackFiles pack) {
        return Examined.of(pack).found();
    }
}
