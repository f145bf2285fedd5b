package dev.umpire.figures;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PartnerFiguresResourceTest extends FiguresFlow { }
