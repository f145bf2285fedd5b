package dev.umpire.activation;

import dev.umpire.policy.PolicyVersion;
import java.util.Optional;
import java.util.Set;

/** Which policy version decides now. */
public interface PoliciesInForce {

    /** The version that decides in this program, or nothing for an unknown program. */
    Optional<PolicyVersion> inForce(String program);

    /** A version that is in force, or was since the start. */
    Optional<PolicyVersion> version(String program, String id);

    Set<String> programs();
}
