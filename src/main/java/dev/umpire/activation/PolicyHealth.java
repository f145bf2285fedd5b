package dev.umpire.activation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as a version of every program is in force. A refused change does not make the service unready,
 * for the last good version goes on; its diagnostics stand beside.
 */
@Readiness
@ApplicationScoped
class PolicyHealth implements HealthCheck {

    private final Activated activated;

    PolicyHealth(Activated activated) {
        this.activated = activated;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("policies").status(!activated.programs().isEmpty());
        activated.programs().stream().sorted().forEach(program ->
                activated.inForce(program).ifPresent(version -> health.withData(program, version.id())));
        activated.refused().forEach((pack, why) -> health.withData(pack + " refused", why));
        return health.build();
    }
}
