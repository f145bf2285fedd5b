package dev.umpire.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Who may say who it is. Until there is a login, the role is what a trusted proxy in front writes into a header. */
@ConfigMapping(prefix = "umpire")
public interface Roles {

    String HEADER = "X-Umpire-Role";
    String MANAGER = "manager";

    @WithName("trust-role-header")
    @WithDefault("false")
    boolean trustHeader();

    default boolean manager(String header) {
        return trustHeader() && MANAGER.equals(header);
    }
}
