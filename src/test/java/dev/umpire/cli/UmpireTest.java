package dev.umpire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.adjudication.Adjudicator;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Json;
import dev.umpire.policy.PackFiles;
import dev.umpire.replay.Kingdee;
import dev.umpire.replay.cases.PolicyCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes: 0 good, 1 something failed or differs, 2 usage or unreadable input. */
class UmpireTest {

    private static final String DEAL = """
            describes: Huadong registers a customer.
            request: { partnerId: huadong, customer: lanhai, productLine: K3, submittedAt: 2026-04-01T10:00:00+08:00 }
            expect: { outcome: APPROVED, findings: [ "4.2" ] }
            """;

    @TempDir
    private Path folder;

    private Path pack(PackFiles files) throws IOException {
        Path pack = folder.resolve("policies/kingdee");
        for (Map.Entry<String, String> file : files.content().entrySet()) {
            Path path = pack.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return pack;
    }

    private Run run(Object... args) {
        Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--cache";
        all[args.length + 1] = "target/pack-cache";
        return Run.of(all);
    }

    @Test
    void testIsGoodWhenEveryCasePasses() throws IOException {
        Run run = run("test", pack(Kingdee.withCase(DEAL)));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("kingdee: 1 cases, 1 passed, 0 failed");
    }

    @Test
    void testFailsWhenACaseFails() throws IOException {
        Path junit = folder.resolve("cases.xml");
        Run run = run("test", pack(Kingdee.withCase(DEAL.replace("APPROVED", "DECLINED"))), "--junit", junit);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED cases/4.4-test.yaml: Huadong registers a customer.").contains("expected DECLINED");
        assertThat(junit).content().contains("failures=\"1\"").contains("Huadong registers a customer. (cases/4.4-test.yaml)");
    }

    @Test
    void strictFailsOnRulesThatNoCaseTries() throws IOException {
        Run run = run("test", pack(Kingdee.withCase(DEAL)), "--strict");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("WEAK KD-5.5");
    }

    @Test
    void clausesAreListedOnRequest() throws IOException {
        assertThat(run("test", pack(Kingdee.withCase(DEAL)), "--clauses").out()).contains("    case  cases/4.4-test.yaml");
    }

    @Test
    void aFolderOfPacksIsTakenForItsPacks() throws IOException {
        Path policies = pack(Kingdee.withCase(DEAL)).getParent();

        assertThat(run("check", policies).out()).contains("kingdee: good, ").contains("1 cases, version " + Kingdee.VERSION.id());
    }

    @Test
    void checkNamesThePlaceOfAMistakeInARule() throws IOException {
        Run run = run("check", pack(Kingdee.with("conduct.drl", "byPartner, suspended", "byPartner, suspendet")));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("policies/kingdee/conduct\\.drl:14:\\d+: ").contains("suspendet");
    }

    @Test
    void checkNamesThePlaceOfAMistakeInACase() throws IOException {
        Run run = run("check", pack(Kingdee.withCase(DEAL.replace("lanhai", "lanhia"))));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("policies/kingdee/cases/4.4-test.yaml:2:42: ");
    }

    @Test
    void whatIsNoPackIsUnreadable() {
        assertThat(run("check", folder.resolve("nowhere"))).extracting(Run::code).isEqualTo(2);
        assertThat(run("test", folder).err()).contains("There is no pack");
    }

    @Test
    void usageIsToldWithTwo() {
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("frobnicate").code()).isEqualTo(2);
        assertThat(Run.of("replay", "x.ndjson").err()).contains("--policies");
        assertThat(Run.of("serve", "--port", "many").code()).isEqualTo(2);
    }

    @Test
    void helpAndVersionAreGood() {
        assertThat(Run.of("--version").out()).startsWith("umpire ").doesNotContain("${");
        for (String command : Umpire.commandLine().getSubcommands().keySet()) {
            Run help = Run.of(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Exit codes:").contains("Example:").contains("umpire " + command);
        }
    }

    @Test
    void theHelpOfACommandBelowAnotherIsGood() {
        Run help = Run.of("identity", "evaluate", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Exit codes:").contains("Example:").contains("umpire identity evaluate");
    }

    @Test
    void replayTellsSameOtherwiseAndUnreadable() throws IOException {
        PackFiles files = Kingdee.withCase(DEAL);
        CaseFile caseFile = PolicyCase.read(files, Kingdee.VERSION.program(), "cases/4.4-test.yaml").caseFile();
        String ruling = Json.write(new Adjudicator().adjudicate(Kingdee.VERSION, caseFile));
        String line = "{\"caseFile\":%s,\"ruling\":%s,\"policyVersion\":\"x\"}%n".formatted(Json.write(caseFile), ruling);
        Path same = Files.writeString(folder.resolve("same.ndjson"), line);
        Path otherwise = Files.writeString(folder.resolve("otherwise.ndjson"), line + line.replace("APPROVED", "DECLINED"));
        Path unreadable = Files.writeString(folder.resolve("unreadable.ndjson"), line + "{}\n");
        Path policies = pack(files).getParent();

        assertThat(run("replay", same, "--policies", policies).code()).isZero();
        Run differing = run("replay", otherwise, "--policies", policies, "--junit", folder.resolve("replay.xml"));
        assertThat(differing.code()).isEqualTo(1);
        assertThat(differing.out()).contains("line 2  huadong").contains("DECLINED → APPROVED").contains("2 rulings replayed: 1 the same, 1 otherwise");
        assertThat(folder.resolve("replay.xml")).content().contains("tests=\"2\" failures=\"1\"");
        Run broken = run("replay", unreadable, "--policies", policies);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).startsWith("line 2: ");
        assertThat(run("replay", folder.resolve("none.ndjson"), "--policies", policies).code()).isEqualTo(2);
    }

    @Test
    void theCacheIsWhereTheUserKeepsCaches() {
        assertThat(Folders.cache(Map.of("UMPIRE_CACHE", "/a"))).isEqualTo(Path.of("/a"));
        assertThat(Folders.cache(Map.of("XDG_CACHE_HOME", "/b"))).isEqualTo(Path.of("/b/umpire"));
        assertThat(Folders.cache(Map.of())).isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "umpire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "70000", "999999", "1e3"})
    void whatIsNoPortIsToldInOneLine(String port) {
        Run run = Run.of("serve", "--port", port);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().findFirst().orElseThrow()).contains(port + " is no port");
    }

    @Test
    void portsAtTheEndsOfTheirRangeAreGood() {
        assertThat(new PortOption().convert("0")).isZero();
        assertThat(new PortOption().convert("65535")).isEqualTo(65_535);
    }

    @Test
    void aFileOrASemicolonIsNoFolderForADatabase(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Run.of("serve", "--data", file.toString()).err()).contains("is a file");
        assertThat(Run.of("serve", "--data", file.resolve("below").toString()).err()).contains(file + " is a file");
        assertThat(Run.of("serve", "--data", folder.resolve("a;b").toString()).err()).contains("semicolon");
        assertThat(new DataFolder().convert(folder.resolve("new/one").toString())).isEqualTo(folder.resolve("new/one"));
    }
}
