package dev.umpire.activation;

import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.RefusedPack;
import jakarta.enterprise.context.ApplicationScoped;

/** What a pack must pass before it may decide: it compiles, and each of its cases gets the ruling it must get. */
@ApplicationScoped
class Trial {

    private final Packs packs;

    Trial(PolicyConfig config) {
        this.packs = new Packs(config.cache().map(PackCache::in).orElseGet(PackCache::none));
    }

    /**
     * The compiled pack.
     *
     * @throws RefusedPack        if it does not compile
     * @throws FailedCases if one of its cases fails
     */
    PolicyVersion pass(PackFiles pack) {
        PolicyVersion version = packs.load(pack);
        FailedCases.throwIfAny(pack, version);
        return version;
    }
}
