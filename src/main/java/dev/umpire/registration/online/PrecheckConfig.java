package dev.umpire.registration.online;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be asked beforehand. */
@ConfigMapping(prefix = "umpire.prechecks")
public interface PrecheckConfig {

    /** How many prechecks of one partner are answered on one day of the program's calendar. */
    @WithDefault("200")
    int perDay();
}
