package dev.umpire.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells which programs have customers that are not prepared for this release yet: unready while such a program cannot be ruled on. */
@Readiness
@ApplicationScoped
class RebuildHealth implements HealthCheck {

    private final Rebuilding rebuilding;

    RebuildHealth(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("customers").status(!rebuilding.stopsRulings());
        rebuilding.underWay().forEach((program, records) -> health.withData(program, "being prepared: " + records + " records so far"));
        return health.build();
    }
}
