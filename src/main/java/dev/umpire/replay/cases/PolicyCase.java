package dev.umpire.replay.cases;

import dev.umpire.adjudication.CaseFileCheck;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlReader;
import dev.umpire.ruling.Ruling;
import java.util.List;
import java.util.Set;

/**
 * One case of a pack: a case file and the ruling that it must get.
 *
 * @param file      path within the pack, as {@code cases/4.4-not-the-day-after.yaml}
 * @param describes one sentence
 */
public record PolicyCase(String file, String describes, CaseFile caseFile, Expectation expected) {

    private static final String FOLDER = "cases/";
    private static final Set<String> KEYS = Set.of("describes", "kind", "asOf", "given", "request", "expect");

    /** The files of the pack that hold cases, in order of clause and name. */
    public static List<String> files(PackFiles pack) {
        return pack.content().keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && (path.endsWith(".yaml") || path.endsWith(".yml")) && !path.equals(Parties.PATH))
                .sorted(ClauseOrder.NATURAL).toList();
    }

    /**
     * The case in this file of the pack.
     *
     * @throws BadDocument at its place, if it is not as it should be or its case file cannot be ruled on
     */
    public static PolicyCase read(PackFiles pack, Program program, String file) {
        YamlMap written = YamlReader.read(file, pack.content().get(file)).allowing(KEYS, "a case");
        String describes = written.require("describes", "the case").asText("describes").strip();
        Expectation expected = new Expectation(written.require("expect", "the case").asMap("expect"), CaseAssembly.kind(written));
        CaseAssembly.Assembled assembled = new CaseAssembly(program, Parties.of(pack.content()), written).assemble();
        CaseFileCheck.problems(program, assembled.caseFile()).stream().findFirst().ifPresent(bad -> {
            throw new BadDocument(assembled.source().place(bad.pointer()), "%s [%s]", bad.detail(), bad.pointer());
        });
        return new PolicyCase(file, describes, assembled.caseFile(), expected);
    }

    /** The case's sentence, or nothing where the file cannot be read so far. */
    public static String describes(PackFiles pack, String file) {
        try {
            return YamlReader.read(file, pack.content().get(file)).text("describes").map(String::strip).orElse("");
        } catch (BadDocument e) {
            return "";
        }
    }

    /** One line for each field that is otherwise than expected. */
    public List<String> differences(Ruling ruling) {
        return expected.differences(ruling);
    }

    /** The clauses that it is expected to find. */
    public List<String> clauses() {
        return expected.findings();
    }

}
