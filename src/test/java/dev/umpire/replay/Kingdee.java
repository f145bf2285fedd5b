package dev.umpire.replay;

import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The kingdee pack, compiled once, with a case of a test in place of its own. */
public final class Kingdee {

    public static final Path FOLDER = Path.of("policies/kingdee");
    public static final PackFiles PACK = PackFiles.read(FOLDER);
    public static final PolicyVersion VERSION = load(PACK);

    public static PolicyVersion load(PackFiles pack) {
        return new Packs(PackCache.in(Path.of("target/pack-cache"))).load(pack);
    }

    /** The pack with a file changed; the version is another when the file decides. */
    public static PackFiles with(String file, String was, String is) {
        Map<String, String> files = new TreeMap<>(PACK.content());
        if (!files.get(file).contains(was)) {
            throw new IllegalArgumentException(file + " does not contain " + was);
        }
        files.put(file, files.get(file).replace(was, is));
        return PackFiles.of(PACK.name(), files);
    }

    /** The pack with this as its only case, beside the parties. */
    public static PackFiles withCase(String yaml) {
        Map<String, String> files = new TreeMap<>(PACK.content());
        files.keySet().removeIf(file -> file.startsWith("cases/") && !file.equals("cases/parties.yaml"));
        files.put("cases/4.4-test.yaml", yaml);
        return PackFiles.of(PACK.name(), files);
    }

    /** How the case goes. */
    public static CaseResult run(String yaml) {
        return new CaseRun(withCase(yaml), VERSION).one("cases/4.4-test.yaml");
    }

    private Kingdee() { }
}
