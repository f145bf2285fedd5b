package dev.umpire.registration.online;

import io.quarkus.test.junit.QuarkusTest;

/** On the embedded database. */
@QuarkusTest
class DealRegistrationResourceTest extends DealFlow { }
