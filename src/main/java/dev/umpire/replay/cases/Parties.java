package dev.umpire.replay.cases;

import dev.umpire.kinds.Kinds;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.policy.placed.YamlReader;
import dev.umpire.policy.placed.YamlValue;
import dev.umpire.ruling.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code cases/parties.yaml}: the customers and partners that cases name, and the fields that cases leave out. */
final class Parties {

    static final String PATH = "cases/parties.yaml";
    /** What a deal registration leaves out, as packs said it while there was no other request. */
    private static final String REQUEST = "request";
    private static final List<String> SORTS = Stream.concat(Kinds.ALL.stream().map(Kind::code), Stream.of("registration", REQUEST)).toList();
    private static final String LIKE = "like";

    private final YamlMap customers;
    private final YamlMap partners;
    private final YamlMap defaults;

    private Parties(YamlMap document) {
        document.allowing(Set.of("customers", "partners", "defaults"), PATH);
        YamlMap none = YamlMap.empty(document.place());
        this.customers = document.map("customers").orElse(none);
        this.partners = document.map("partners").orElse(none);
        this.defaults = document.map("defaults").orElse(none).allowing(SORTS, "defaults");
    }

    /** @throws BadDocument with its place, if the file is not as it should be */
    static Parties of(Map<String, String> files) {
        String text = files.get(PATH);
        return new Parties(text == null ? YamlMap.empty(new Place(PATH, 1, 1)) : YamlReader.read(PATH, text));
    }

    /** The fields that entries of this sort leave out. */
    YamlMap defaults(String sort) {
        String key = sort.equals(Kinds.usual().code()) && !defaults.has(sort) ? REQUEST : sort;
        return defaults.map(key).orElse(YamlMap.empty(defaults.place()));
    }

    /** A customer by name, by likeness, or written out. */
    YamlNode customer(YamlNode written) {
        return resolve(written, customers, "customer");
    }

    /** A partner by name, by likeness, or written out. */
    YamlMap partner(YamlNode written) {
        YamlMap found = resolve(written, partners, "partner");
        String key = written instanceof YamlMap map ? map.text(LIKE).orElse(null) : written.asText("partner");
        return found.has("id") || key == null ? found : found.with("id", new YamlValue(written.place(), key, false));
    }

    /** The partner of this id, where the file knows it. */
    Optional<YamlMap> known(YamlNode id) {
        return partners.has(id.asText("partner")) ? Optional.of(partner(id)) : Optional.empty();
    }

    private static YamlMap resolve(YamlNode written, YamlMap all, String what) {
        if (written instanceof YamlMap map) {
            return map.get(LIKE).map(name -> map.without(LIKE).over(named(name, all, what))).orElse(map);
        }
        return named(written, all, what);
    }

    private static YamlMap named(YamlNode name, YamlMap all, String what) {
        return all.map(name.asText(what)).orElseThrow(() -> new BadDocument(name.place(), "The %s (%s) is not in %s. Maybe one of %s was meant.",
                what, name.asText(what), PATH, String.join(", ", List.copyOf(all.entries().keySet()))));
    }
}
