package dev.umpire.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole demonstration against a service of its own, whose registers nobody else fills. */
@QuarkusTest
@TestProfile(DemoTest.OwnDatabase.class)
class DemoTest {

    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("umpire.database.url", "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1", "umpire.cache", "target/pack-cache");
        }
    }

    @TestHTTPResource("/v1/programs/kingdee/")
    URI program;

    @Test
    void everyRulingComesAsExpectedAndIsToldInChinese() {
        Samples samples = Samples.in(Path.of("examples/demo"));
        Client client = new Client(program.toString());
        StringWriter out = new StringWriter();
        Session session = new Session(client, DemoWords.in("zh"), new PrintWriter(out));

        assertThat(client.load(samples.registers())).isEqualTo((int) samples.registers().lines().count());
        samples.steps().forEach(session::take);

        assertThat(session.conclude()).as(out.toString()).isTrue();
        assertThat(samples.steps()).hasSizeGreaterThanOrEqualTo(12).extracting(step -> step.expect().outcome())
                .contains("APPROVED", "SHARED", "INCOMPLETE", "ESCALATED", "DECLINED");
        assertThat(out.toString()).contains("驳回", "由双方协商", "政策空白", "registration.drl:").doesNotContain("null");
        assertThat(client.post("deal-registrations", samples.anotherSpelling()).at("/ruling/outcome").asText()).isEqualTo("DECLINED");
    }
}
