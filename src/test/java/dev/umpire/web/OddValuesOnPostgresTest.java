package dev.umpire.web;

import dev.umpire.store.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** On a real PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class OddValuesOnPostgresTest extends OddValues { }
