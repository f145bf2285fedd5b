package dev.umpire.web.mutated;

import io.quarkus.test.junit.QuarkusTest;

/** On H2. */
@QuarkusTest
class MutatedRequestsTest extends MutatedRequests { }
