package dev.umpire.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database of the records answers and takes writes. Tells what the heartbeat found, so it answers at once. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        String reason = database.door().reason();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("database").status(reason == null);
        return reason == null ? health.build() : health.withData("reason", reason).build();
    }
}
