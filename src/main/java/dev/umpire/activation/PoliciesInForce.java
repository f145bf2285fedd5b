package dev.umpire.activation;

import dev.umpire.policy.PolicyVersion;
import java.util.Optional;

/** Which policy version decides now. */
public interface PoliciesInForce {
    Optional<PolicyVersion> inForce(String program);
    Optional<PolicyVersion> version(String program, String id);
}
