package dev.umpire.policy;

import dev.umpire.policy.table.DecisionTable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The DRL of a pack, and all that is built with it, with the prelude that gives every policy file its words. */
final class Sources {

    /** Two dashes stand in the name of no file of a pack. */
    private static final String PRELUDE_FILE = "--prelude.drl";
    private static final String PRELUDE = """
            package %s
            %s
            global dev.umpire.kinds.Verdict verdict
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

    /** Everything that goes into one build, by resource path: each package in its own folder, as Drools likes it. */
    static Map<String, String> toBuild(PackFiles pack) {
        Map<String, String> all = new TreeMap<>();
        all.put(pack.name() + "/" + PRELUDE_FILE, prelude(PRELUDE, pack.name()));
        ofPack(pack).forEach((path, drl) -> all.put(pack.name() + "/" + asResource(path), drl));
        CoreRules.byPath().forEach((path, drl) -> {
            String name = path.replaceAll("rules/(.*)\\.drl", "$1");
            String prelude = path.equals(CoreRules.RESOLUTION) ? RESOLUTION_PRELUDE : PRELUDE;
            all.put("umpire/" + name + "/" + PRELUDE_FILE, prelude(prelude, "umpire." + name));
            all.put("umpire/" + name + "/" + asResource(path), drl);
        });
        return all;
    }

    private static String prelude(String prelude, String name) {
        return prelude.formatted(name, Vocabulary.PACKAGES.stream().map("import %s.*"::formatted).collect(Collectors.joining("\n")));
    }

    /** The file name under which a path of the pack goes into the build. */
    static String asResource(String path) {
        return path.replace("/", "--").replaceAll("\\.csv$", ".csv.drl");
    }

    private Sources() { }
}
