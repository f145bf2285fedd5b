package dev.umpire.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import dev.umpire.casefile.Territories;
import dev.umpire.casefile.Text;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** {@code program.yaml} as written. */
record ProgramFile(String program, Text name, String zone, String currency, List<ProductLine> productLines,
                   List<Program.Segment> segments, List<Program.PartnerType> partnerTypes, List<Program.Tier> tiers,
                   Program.Matching matching, Program.Incumbency incumbency, Map<String, Term> terms,
                   Map<String, String> commonChapter, String territories) {

    static final String PATH = "program.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws RefusedPack with the place of the mistake */
    static Program read(PackFiles pack) {
        String yaml = pack.content().get(PATH);
        if (yaml == null) {
            throw refused(pack, 1, 1, "The pack has no program.yaml. Maybe this folder is no pack.");
        }
        try {
            return YAML.readValue(yaml, ProgramFile.class).toProgram(pack);
        } catch (JsonProcessingException e) {
            throw new RefusedPack(pack.name(), List.of(new ProgramMistake(pack, e).diagnostic()));
        }
    }

    private Program toProgram(PackFiles pack) {
        require(pack, "program", program);
        require(pack, "zone", zone);
        require(pack, "currency", currency);
        require(pack, "matching", matching);
        require(pack, "incumbency", incumbency);
        require(pack, "territories", territories);
        if (!program.equals(pack.name())) {
            throw refused(pack, lineOf(pack, "program"), 1, "The program (%s) is not the name of its folder (%s). Maybe rename one of them."
                    .formatted(program, pack.name()));
        }
        try {
            Territories tree = TerritoryFile.read(pack, territories);
            return new Program(program, name, ZoneId.of(zone), currency, given(productLines), given(segments), given(partnerTypes),
                    given(tiers), matching,
                    incumbency, terms, commonChapter, tree);
        } catch (DateTimeException e) {
            throw refused(pack, lineOf(pack, "zone"), 1, "The zone (%s) is not a time zone. Maybe you meant Asia/Shanghai.".formatted(zone));
        }
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void require(PackFiles pack, String key, Object value) {
        if (value == null) {
            throw refused(pack, 1, 1, "The key (%s) is missing. Maybe add it.".formatted(key));
        }
    }

    private static int lineOf(PackFiles pack, String key) {
        List<String> lines = pack.content().get(PATH).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    private static RefusedPack refused(PackFiles pack, int line, int column, String detail) {
        return new RefusedPack(pack.name(), List.of(pack.diagnostic("program", PATH, line, column, detail)));
    }
}
