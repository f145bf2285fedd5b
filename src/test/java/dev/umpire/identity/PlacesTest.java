package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The places that names are read by, and the territories of the kingdee pack: two files of one origin. */
class PlacesTest {

    private static final Path TERRITORIES = Path.of("policies/kingdee/territories.csv");
    private static final Path PLACES = Path.of("src/main/resources/identity/places.csv");

    @Test
    void bothFilesHoldTheSamePlaces() throws IOException {
        Set<String> territories = column(TERRITORIES, 2);
        territories.remove("中国");
        assertThat(column(PLACES, 0)).isEqualTo(territories);
    }

    @Test
    void codesAreUniqueAndParentsStandBefore() throws IOException {
        List<String[]> rows = rows(TERRITORIES);
        Set<String> seen = new java.util.HashSet<>(Set.of(""));
        for (String[] row : rows) {
            assertThat(seen).as(row[0]).contains(row[1]);
            assertThat(seen.add(row[0])).as(row[0] + " twice").isTrue();
        }
    }

    @Test
    void classAndMarketStandOnCitiesOnly() throws IOException {
        Set<String> parents = column(TERRITORIES, 1);
        for (String[] row : rows(TERRITORIES)) {
            boolean city = !parents.contains(row[0]);
            assertThat(List.of(row[4].isEmpty(), row[5].isEmpty())).as(row[0]).containsOnly(!city);
        }
    }

    @Test
    void theProgramsOwnTerritoriesHaveTheirClass() throws IOException {
        Map<String, String> byCode = rows(TERRITORIES).stream()
                .collect(Collectors.toMap(row -> row[0], row -> String.join(" ", row[1], row[2], row[4], row[5])));
        assertThat(byCode).containsEntry("CN-440300", "CN-GD 深圳市 STRONG MATURE")
                .containsEntry("CN-441900", "CN-GD 东莞市 MEDIUM MATURE").containsEntry("CN-441400", "CN-GD 梅州市 WEAK MATURE")
                .containsEntry("CN-BJ", "CN 北京市 STRONG MATURE").containsEntry("CN-SH", "CN 上海市 STRONG MATURE")
                .containsEntry("CN-621100", "CN-GS 定西市 WEAK DEVELOPING").containsEntry("CN-GD", "CN 广东省  ");
    }

    @Test
    void theLongestPlaceAtTheBeginningIsFound() {
        assertThat(PlaceNames.lengthAtStart("深圳市华强")).isEqualTo(3);
        assertThat(PlaceNames.lengthAtStart("深圳华强")).isEqualTo(2);
        assertThat(PlaceNames.lengthAtStart("新疆维吾尔自治区华强")).isEqualTo(8);
        assertThat(PlaceNames.lengthAtStart("中国华强")).isZero();
        assertThat(PlaceNames.lengthAtStart("阿里巴巴")).as("a brand").isZero();
        assertThat(PlaceNames.lengthAtStart("阿里地区")).isEqualTo(4);
        assertThat(PlaceNames.find("xian")).isEqualTo(new PlaceName(null, "xian"));
    }

    @Test
    void aShortNameThatTwoPlacesShareIsOfTheFirst() {
        assertThat(PlaceNames.find("吉林").contradicts(PlaceNames.find("吉林省"))).isFalse();
        assertThat(PlaceNames.find("吉林市").contradicts(PlaceNames.find("吉林省"))).isTrue();
        assertThat(PlaceNames.find("吉林市").contradicts(PlaceNames.find("吉林市"))).isFalse();
        assertThat(PlaceNames.find("深圳市").contradicts(PlaceNames.find("深圳"))).isFalse();
    }

    private static Set<String> column(Path file, int column) throws IOException {
        return rows(file).stream().map(row -> row[column]).collect(Collectors.toSet());
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
