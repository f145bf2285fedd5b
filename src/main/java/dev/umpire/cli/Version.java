package dev.umpire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The release, as the build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/umpire-build.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return new String[] {"umpire " + properties.getProperty("version"), "Java " + Runtime.version()};
        }
    }
}
