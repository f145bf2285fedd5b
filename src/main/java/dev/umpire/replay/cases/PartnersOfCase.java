package dev.umpire.replay.cases;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.NamesPartner;
import dev.umpire.casefile.NamesRegistration;
import dev.umpire.casefile.Request;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.ruling.Kind;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The partners of a case: those it gives, and those that its records name. */
final class PartnersOfCase {

    private final Parties parties;
    private final Kind<?> kind;
    private final TreeMap<String, YamlNode> byId = new TreeMap<>();

    PartnersOfCase(Parties parties, Kind<?> kind) {
        this.parties = parties;
        this.kind = kind;
    }

    /** @throws BadDocument if it stands twice */
    void give(YamlNode written) {
        YamlMap partner = parties.partner(written);
        String id = partner.require("id", "the partner").asText("id");
        if (byId.put(id, partner) != null) {
            throw new BadDocument(written.place(), "The partner (%s) stands twice. Maybe give one of them another id.", id);
        }
    }

    /** Those that a record of the case file names and parties.yaml knows. */
    void addNamedBy(YamlMap caseFile) {
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            caseFile.get(component.getName()).ifPresent(value -> addNamedIn(value, typeOf(component)));
        }
    }

    private Type typeOf(RecordComponent component) {
        return component.getType() == Request.class ? kind.request()
                : component.getType() == Figures.class ? kind.figures() : component.getGenericType();
    }

    private void addNamedIn(YamlNode written, Type type) {
        if (type instanceof ParameterizedType of && written instanceof YamlList list) {
            list.items().forEach(item -> addNamedIn(item, of.getActualTypeArguments()[0]));
        } else if (type instanceof Class<?> record && record.isRecord() && written instanceof YamlMap map) {
            named(record, NamesPartner.class).flatMap(name -> map.get(name).stream()).forEach(this::addKnown);
            Arrays.stream(record.getRecordComponents()).forEach(component ->
                    map.get(component.getName()).ifPresent(value -> addNamedIn(value, component.getGenericType())));
        }
    }

    private void addKnown(YamlNode id) {
        if (!byId.containsKey(id.asText("partner"))) {
            parties.known(id).ifPresent(partner -> byId.put(partner.require("id", "the partner").asText("id"), partner));
        }
    }

    List<YamlNode> inOrder() {
        return List.copyOf(byId.values());
    }

    /** The record of the partner that the request is about; where it names a registration, of the one that holds that. */
    Optional<YamlNode> asking(YamlMap caseFile) {
        YamlMap request = caseFile.map("request").orElseThrow();
        YamlMap asking = named(kind.request(), NamesRegistration.class).findFirst().flatMap(request::text)
                .flatMap(id -> registration(caseFile, id)).orElse(request);
        boolean direct = asking.text("channel").filter(Channel.DIRECT.name()::equals).isPresent();
        return direct ? Optional.empty() : asking.text("partnerId").map(byId::get);
    }

    private static Optional<YamlMap> registration(YamlMap caseFile, String id) {
        return caseFile.list("registrations").stream().flatMap(list -> list.items().stream()).map(item -> item.asMap("registration"))
                .filter(item -> item.text("id").filter(id::equals).isPresent()).findFirst();
    }

    private static Stream<String> named(Class<?> record, Class<? extends Annotation> as) {
        return Arrays.stream(record.getRecordComponents()).filter(component -> component.isAnnotationPresent(as)).map(RecordComponent::getName);
    }
}
