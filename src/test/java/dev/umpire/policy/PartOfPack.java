package dev.umpire.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/** A pack as compiled, of which some rules, or one alone, are built into a network of their own. */
public final class PartOfPack {

    private final List<Model> models;

    private PartOfPack(List<Model> models) {
        this.models = models;
    }

    public static PartOfPack of(PackFiles pack) {
        PackCache cache = PackCache.in(Path.of("target/pack-cache"));
        return new PartOfPack(CompiledPack.models(cache.get(pack, () -> PackCompiler.compile(pack))));
    }

    /** The rules of these names in one network, in which each has its own joins, as a pack is loaded. */
    public KieBase rules(Predicate<String> named) {
        return build(named, ShareBetaNodesOption.NO);
    }

    /** The same in a network in which rules that begin alike share their joins, as Drools does when nobody says otherwise. */
    public KieBase rulesThatShareJoins(Predicate<String> named) {
        return build(named, ShareBetaNodesOption.YES);
    }

    private KieBase build(Predicate<String> named, KieBaseOption joins) {
        return KieBaseBuilder.createKieBaseFromModel(models.stream().map(model -> part(model, named)).toList(), joins);
    }

    private static Model part(Model whole, Predicate<String> named) {
        ModelImpl part = new ModelImpl(whole.getName()) {
            @Override
            public String getPackageName() {
                return whole.getPackageName();
            }
        };
        whole.getTypeMetaDatas().forEach(part::addTypeMetaData);
        return part.withGlobals(whole.getGlobals()).withQueries(whole.getQueries())
                .withRules(whole.getRules().stream().filter(rule -> named.test(rule.getName())).toList());
    }
}
