package dev.umpire.web;

import io.quarkus.test.junit.QuarkusTest;

/** On H2. */
@QuarkusTest
class OddValuesTest extends OddValues { }
