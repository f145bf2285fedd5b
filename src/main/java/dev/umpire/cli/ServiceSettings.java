package dev.umpire.cli;

import java.nio.file.Path;

/** Options of a command as settings of the service; what is not given stays as configured. */
final class ServiceSettings {

    static void set(Integer port, Path data, Path policies, Path cache) {
        put("quarkus.http.port", port);
        put("umpire.database.directory", data);
        put("umpire.policies", policies);
        put("umpire.cache", cache);
    }

    private static void put(String key, Object value) {
        if (value != null) {
            System.setProperty(key, value.toString());
        }
    }

    private ServiceSettings() { }
}
