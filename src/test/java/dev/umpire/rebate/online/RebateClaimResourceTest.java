package dev.umpire.rebate.online;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RebateClaimResourceTest extends RebateFlow { }
