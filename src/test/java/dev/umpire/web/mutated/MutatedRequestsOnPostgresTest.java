package dev.umpire.web.mutated;

import dev.umpire.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** On a real PostgreSQL, which refuses other values than H2. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class MutatedRequestsOnPostgresTest extends MutatedRequests { }
