package dev.umpire.cli;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Where a service that the launcher starts finds its packs and keeps them compiled, unless anybody says otherwise: options,
 * system properties, the environment and {@code config/application.properties} all go before.
 */
public final class InstallationDefaults implements ConfigSource {

    private static final int BELOW_ALL_FILES = 50;

    private final Map<String, String> defaults = System.getProperty(Folders.INSTALLATION) == null ? Map.of()
            : Map.of("umpire.policies", Folders.home("policies").toString(), "umpire.cache", Folders.cache(System.getenv()).toString());

    @Override
    public int getOrdinal() {
        return BELOW_ALL_FILES;
    }

    @Override
    public Set<String> getPropertyNames() {
        return defaults.keySet();
    }

    @Override
    public String getValue(String key) {
        return defaults.get(key);
    }

    @Override
    public String getName() {
        return "installation of umpire";
    }
}
