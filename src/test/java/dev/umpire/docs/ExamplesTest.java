package dev.umpire.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.web.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files under examples/ that look as if they could be imported by hand can be. */
@QuarkusTest
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");

    @Test
    void everyFileOfRecordsCanBeImportedAsItIs() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            files = all.filter(file -> file.toString().matches(".*\\.(csv|ndjson)")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        String page = Files.readString(EXAMPLES.resolve("README.md"));
        for (Path file : files) {
            String type = file.toString().endsWith(".csv") ? "text/csv" : "application/x-ndjson";
            String answer = given().contentType(type + "; charset=UTF-8").body(Files.readAllBytes(file)).post(Http.KINGDEE + "/imports").asString();

            assertThat(answer).as(file.toString()).startsWith("{\"imported\":");
            assertThat(page).contains(EXAMPLES.relativize(file).toString());
        }
    }
}
