package dev.umpire.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader who copies the program from docs/how-to/start-a-program.md gets one that works. */
class ProgramPageTest {

    private static final Pattern FILE = Pattern.compile("`policies/acme/([^`]+)`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL);

    @Test
    void theProgramOfThePageCompilesAndPassesItsCases() throws IOException {
        String page = Files.readString(Path.of("docs/how-to/start-a-program.md"));
        Map<String, String> files = FILE.matcher(page).results().collect(Collectors.toMap(f -> f.group(1), f -> f.group(2)));
        PackFiles pack = PackFiles.of("acme", files);

        List<CaseResult> cases = new CaseRun(pack, new Packs(PackCache.in(Path.of("target/pack-cache"))).load(pack)).all();

        assertThat(cases).hasSize(2).allSatisfy(c -> assertThat(c.passed()).as(c.failure()).isTrue());
    }
}
