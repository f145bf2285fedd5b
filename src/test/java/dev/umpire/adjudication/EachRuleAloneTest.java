package dev.umpire.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.CaseFile;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PartOfPack;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.Kingdee;
import dev.umpire.replay.cases.CaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * The rule engine is not trusted to keep rules apart: in every case of every pack each rule, the core's included,
 * matches the same facts in company as in a network in which it is the only rule.
 */
class EachRuleAloneTest {

    @TestFactory
    Stream<DynamicNode> matchesWhatItMatchesInCompany() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("policies"))) {
            return folders.filter(f -> Files.exists(f.resolve("program.yaml"))).sorted().map(EachRuleAloneTest::pack).toList().stream();
        }
    }

    private static DynamicNode pack(Path folder) {
        PackFiles pack = PackFiles.read(folder);
        PolicyVersion version = Kingdee.load(pack);
        Function<Rule, KieBase> alone = alone(PartOfPack.of(pack));
        Map<String, CaseFile> cases = CaseFiles.of(pack, version);
        return DynamicContainer.dynamicContainer(pack.name(), cases.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(),
                () -> assertThat(new Matching(version, one.getValue()).whatDiffersAlone(version.kieBase(), alone)).isEmpty())));
    }

    /** Networks of one rule, each built when it is first asked for. */
    static Function<Rule, KieBase> alone(PartOfPack pack) {
        Map<String, KieBase> built = new HashMap<>();
        return rule -> built.computeIfAbsent(rule.getName(), name -> pack.rules(name::equals));
    }
}
