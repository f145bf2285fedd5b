package dev.umpire.rebate.online;

import dev.umpire.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same build on PostgreSQL: only configuration differs. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class RebateClaimOnPostgresTest extends RebateFlow { }
