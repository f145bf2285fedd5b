package dev.umpire.policy;

import dev.umpire.kinds.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The core's own rules: those of each kind of ruling, and how findings become a ruling. */
public final class CoreRules {

    static final String RESOLUTION = "rules/resolution.drl";

    private static final Map<String, String> TEXTS = read();

    /** DRL by path on the class path, which is also how a finding names it; without the preludes. */
    public static Map<String, String> byPath() {
        return TEXTS;
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        Stream.concat(Kinds.ALL.stream().flatMap(kind -> kind.coreRules().stream()), Stream.of(RESOLUTION))
                .forEach(path -> texts.put(path, resource(path)));
        return texts;
    }

    private static String resource(String path) {
        try (InputStream in = CoreRules.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The core rules (%s) are not on the class path.".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The core rules (%s) cannot be read. Maybe the jar is damaged.".formatted(path), e);
        }
    }

    private CoreRules() { }
}
