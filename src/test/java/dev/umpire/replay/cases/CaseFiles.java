package dev.umpire.replay.cases;

import dev.umpire.casefile.CaseFile;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import java.util.Map;
import java.util.TreeMap;

/** The case files of a pack's cases. */
public final class CaseFiles {

    /** By the path of the case within the pack. */
    public static Map<String, CaseFile> of(PackFiles pack, PolicyVersion version) {
        Map<String, CaseFile> files = new TreeMap<>();
        PolicyCase.files(pack).forEach(file -> files.put(file, PolicyCase.read(pack, version.program(), file).caseFile()));
        return files;
    }

    private CaseFiles() { }
}
