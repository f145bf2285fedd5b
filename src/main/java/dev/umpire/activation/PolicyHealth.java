package dev.umpire.activation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as a program is in force. A refused pack does not make the service unready: the others are served, and of
 * its own program the last good version, if there was one; its diagnostics stand beside.
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
        activated.withoutFolder().forEach(program -> health.withData(program + " folder", "gone; the last version goes on until the service ends"));
        return health.build();
    }
}
