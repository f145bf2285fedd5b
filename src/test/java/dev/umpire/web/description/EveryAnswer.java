package dev.umpire.web.description;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Has every answer in every test looked at by {@link AsDescribed}. */
public class EveryAnswer implements QuarkusTestBeforeEachCallback {

    private static final AsDescribed LOOK = new AsDescribed(Described.kept());

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(LOOK);
    }
}
