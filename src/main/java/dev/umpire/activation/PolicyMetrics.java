package dev.umpire.activation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** {@code umpire_policy_in_force{program,version} 1} and {@code umpire_policy_refused{program} 1}. */
@ApplicationScoped
class PolicyMetrics {

    private final MultiGauge inForce;
    private final MultiGauge refused;

    PolicyMetrics(MeterRegistry registry) {
        this.inForce = MultiGauge.builder("umpire.policy.in.force").description("The policy version that decides").register(registry);
        this.refused = MultiGauge.builder("umpire.policy.refused").description("A changed pack that may not decide").register(registry);
    }

    void show(Activated activated) {
        List<MultiGauge.Row<?>> versions = activated.programs().stream().map(activated::inForce).flatMap(Optional::stream)
                .<MultiGauge.Row<?>>map(v -> MultiGauge.Row.of(Tags.of("program", v.program().program(), "version", v.id()), 1)).toList();
        inForce.register(versions, true);
        refused.register(activated.refused().keySet().stream()
                .<MultiGauge.Row<?>>map(pack -> MultiGauge.Row.of(Tags.of("program", pack), 1)).toList(), true);
    }
}
