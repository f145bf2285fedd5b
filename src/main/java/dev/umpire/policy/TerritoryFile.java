package dev.umpire.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.umpire.casefile.Territories;
import dev.umpire.casefile.Territory;
import dev.umpire.casefile.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The program's tree of territories, one a line: {@code code,parent,name_zh,name_en,class,market}. */
final class TerritoryFile {

    private record Line(String code, String parent, @JsonProperty("name_zh") String zh, @JsonProperty("name_en") String en,
                        @JsonProperty("class") String cityClass, String market) {

        Territory territory() {
            return new Territory(code, empty(parent), new Text(en, zh), empty(cityClass), empty(market));
        }

        private static String empty(String cell) {
            return cell == null || cell.isBlank() ? null : cell;
        }
    }

    /** @throws RefusedPack if the file is missing or wrong */
    static Territories read(PackFiles pack, String path) {
        String csv = pack.content().get(path);
        if (csv == null) {
            throw refused(pack, ProgramFile.PATH, 1, "The file of territories (%s) is not in the pack. Maybe mend the key territories.".formatted(path));
        }
        List<Territory> all = new ArrayList<>();
        try (MappingIterator<Line> lines = new CsvMapper().readerFor(Line.class).with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            while (lines.hasNextValue()) {
                all.add(lines.nextValue().territory());
            }
            return new Territories(all);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw refused(pack, path, Math.max(1, at.getLineNr()), e.getOriginalMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw refused(pack, path, 1, e.getMessage());
        }
    }

    private static RefusedPack refused(PackFiles pack, String path, int line, String detail) {
        return new RefusedPack(pack.name(), List.of(pack.diagnostic("territories", path, line, 1, detail)));
    }

    private TerritoryFile() { }
}
