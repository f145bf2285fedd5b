package dev.umpire.registration;

import io.quarkus.test.junit.QuarkusTest;

/** On the embedded database. */
@QuarkusTest
class DealRegistrationResourceTest extends DealFlow { }
