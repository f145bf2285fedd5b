package dev.umpire.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.CaseFile;
import dev.umpire.kinds.Kinds;
import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.check.PackCheck;
import dev.umpire.replay.cases.CaseFiles;
import dev.umpire.ruling.Finding;
import dev.umpire.ruling.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The check of packs knows what a session can hold: neither more, nor less, than all cases of all packs bring. */
class HeldFactsTest {

    @Test
    void patternsMayHaveTheTypesOfFactsThatCasesHoldAndNoOthers() throws IOException {
        Map<String, Set<Class<?>>> held = new HashMap<>();
        for (Path folder : packs()) {
            PackFiles pack = PackFiles.read(folder);
            PolicyVersion version = new Packs(PackCache.in(Path.of("target/pack-cache"))).load(pack);
            CaseFiles.of(pack, version).values().forEach(one -> held.computeIfAbsent(one.kind(), k -> new HashSet<>()).addAll(types(version, one)));
        }

        assertThat(held).containsOnlyKeys(Kinds.ALL.stream().map(Kind::code).toList());
        Kinds.ALL.forEach(kind -> assertThat(held.get(kind.code())).as(kind.code()).isEqualTo(PackCheck.facts(kind)));
    }

    private static Set<Class<?>> types(PolicyVersion version, CaseFile caseFile) {
        Set<Class<?>> types = new HashSet<>();
        CaseFacts.derive(version, caseFile).all().forEach(fact -> types.add(fact.getClass()));
        // what rules say becomes a fact as they fire
        new Adjudicator().adjudicate(version, caseFile, fired -> types.add(Finding.class));
        return types;
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("policies"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("program.yaml"))).sorted().toList();
        }
    }
}
