package dev.umpire.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page of the API lists under Limits is really not served: a list of what is wanting must not outlive its reason. */
@QuarkusTest
class WhatIsNotServedTest {

    private static final Pattern REQUEST = Pattern.compile("`(GET|PUT|POST) (/[^`?]*)`");

    private record Request(String method, String path) { }

    private static List<Request> requests(String text) {
        return REQUEST.matcher(text).results().map(found -> new Request(found.group(1), found.group(2))).toList();
    }

    private static int status(Request request) {
        String path = request.path().replaceAll("\\{[^}]*}", "x1");
        return given().contentType(ContentType.JSON).body("{}").request(request.method(), Http.KINGDEE + path).statusCode();
    }

    private static String problem(Request request) {
        return given().contentType(ContentType.JSON).body("{}").request(request.method(), Http.KINGDEE + request.path().replaceAll("\\{[^}]*}", "x1"))
                .jsonPath().getString("detail");
    }

    @Test
    void whatStandsUnderLimitsIsNotServed() throws IOException {
        String page = Files.readString(Path.of("docs/reference/http-api.md"));
        List<Request> missing = requests(page.substring(page.indexOf("## Limits")));

        assertThat(missing).hasSizeGreaterThan(15).doesNotHaveDuplicates().allSatisfy(request -> {
            assertThat(status(request)).as(request.toString()).isIn(404, 405);
            assertThat(problem(request)).as(request.toString()).doesNotContain("is not in program");
        });
    }

    /** So that the test above is known to notice when something is served. */
    @Test
    void whatIsServedWouldBeNoticed() {
        assertThat(status(new Request("POST", "/prechecks"))).isEqualTo(422);
        assertThat(problem(new Request("GET", "/deal-registrations/{id}"))).contains("is not in program");
    }
}
