package dev.umpire.policy;

import dev.umpire.policy.table.DecisionTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The DRL of a pack and of the core, with the prelude that gives every policy file its words. */
final class Sources {

    /** The core's own rules, on the class path; their path is also how a finding names them. */
    static final List<String> CORE = List.of("rules/common.drl", "rules/resolution.drl");

    /** Two dashes stand in the name of no file of a pack. */
    private static final String PRELUDE_FILE = "--prelude.drl";
    private static final String PRELUDE = """
            package %s
            import dev.umpire.casefile.*
            import dev.umpire.ruling.*
            global dev.umpire.ruling.Verdict verdict
            """;
    private static final String RESOLUTION_PRELUDE = PRELUDE + "global dev.umpire.ruling.Resolution resolution\n";

    /** DRL by path: what an author wrote, tables turned into rules; without the preludes. */
    static Map<String, String> ofPack(PackFiles pack) {
        Map<String, String> drl = new TreeMap<>();
        pack.content().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                drl.put(path, text);
            } else if (DecisionTable.is(path)) {
                drl.put(path, DecisionTable.of(pack, path).drl());
            }
        });
        return drl;
    }

    static Map<String, String> ofCore() {
        Map<String, String> drl = new TreeMap<>();
        CORE.forEach(path -> drl.put(path, resource(path)));
        return drl;
    }

    /** Everything that goes into one build, by resource path: each package in its own folder, as Drools likes it. */
    static Map<String, String> toBuild(PackFiles pack) {
        Map<String, String> all = new TreeMap<>();
        all.put(pack.name() + "/" + PRELUDE_FILE, PRELUDE.formatted(pack.name()));
        ofPack(pack).forEach((path, drl) -> all.put(pack.name() + "/" + asResource(path), drl));
        ofCore().forEach((path, drl) -> {
            String name = path.replaceAll("rules/(.*)\\.drl", "$1");
            String prelude = name.equals("resolution") ? RESOLUTION_PRELUDE : PRELUDE;
            all.put("umpire/" + name + "/" + PRELUDE_FILE, prelude.formatted("umpire." + name));
            all.put("umpire/" + name + "/" + asResource(path), drl);
        });
        return all;
    }

    /** The file name under which a path of the pack goes into the build. */
    static String asResource(String path) {
        return path.replace("/", "--").replaceAll("\\.csv$", ".csv.drl");
    }

    private static String resource(String path) {
        try (InputStream in = Sources.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The core rules (%s) are not on the class path.".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sources() { }
}
