package dev.umpire.replay.cases;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import dev.umpire.kinds.Kinds;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.policy.placed.YamlValue;
import dev.umpire.ruling.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a whole case file of what a case says, with the parties and defaults that it leaves to parties.yaml. */
final class CaseAssembly {

    static final String SUBMITTED = "submittedAt";
    private static final String PARTNERS = "partners";
    private static final String FIGURES = "figures";

    /** The lists of records that a case file holds. */
    private static final List<RecordComponent> RECORDS = Arrays.stream(CaseFile.class.getRecordComponents())
            .filter(component -> component.getGenericType() instanceof ParameterizedType).toList();
    private static final List<String> GIVEN = Stream.concat(RECORDS.stream().map(RecordComponent::getName), Stream.of(FIGURES)).toList();

    private final Program program;
    private final Parties parties;
    private final YamlMap written;
    private final Kind<?> kind;
    private final Resolved resolved;
    private final Defaults defaults;

    /** @throws BadDocument if there is no such kind of ruling */
    CaseAssembly(Program program, Parties parties, YamlMap written) {
        this.program = program;
        this.parties = parties;
        this.written = written;
        this.kind = kind(written);
        this.defaults = new Defaults(program, parties);
        this.resolved = new Resolved(parties, defaults);
    }

    /** The case file, with the place of each of its values. */
    record Assembled(CaseFile caseFile, PlacedJson source) { }

    /** What is ruled on; the usual kind where the case does not say. */
    static Kind<?> kind(YamlMap written) {
        return written.text("kind").<Kind<?>>map(code -> Kinds.find(code).orElseThrow(() -> new BadDocument(written.require("kind", "the case").place(),
                "The kind (%s) is unknown. Maybe one of %s was meant.", code, Kinds.ALL.stream().map(Kind::code).toList()))).orElse(Kinds.usual());
    }

    /** @throws BadDocument at what cannot be read */
    Assembled assemble() {
        YamlMap given = written.map("given").orElse(YamlMap.empty(written.place())).allowing(GIVEN, "given");
        YamlMap request = (YamlMap) resolved.value(defaults.request(kind, written.require("request", "the case").asMap("request")), kind.request());
        YamlNode asOf = written.get("asOf").or(() -> request.get(SUBMITTED)).orElseThrow(() -> new BadDocument(written.place(),
                "Neither asOf nor request.submittedAt is there. Maybe put submittedAt under defaults in %s.", Parties.PATH));
        Submission submission = Submission.at(program, request.get(SUBMITTED).orElse(asOf));
        Map<String, YamlMap.Entry> document = new LinkedHashMap<>();
        put(document, "kind", new YamlValue(written.place(), kind.code(), false));
        put(document, "program", new YamlValue(written.place(), program.program(), false));
        put(document, "asOf", asOf);
        put(document, "request", submission.fill(request));
        RECORDS.stream().filter(records -> !records.getName().equals(PARTNERS)).forEach(records -> given.list(records.getName()).ifPresent(list ->
                put(document, records.getName(), submission.fill(sorted((YamlList) resolved.value(list, records.getGenericType()))))));
        given.map(FIGURES).ifPresent(figures -> put(document, FIGURES, submission.fill((YamlMap) resolved.value(figures, kind.figures()))));
        addPartners(document, given);
        PlacedJson json = new PlacedJson(new YamlMap(written.place(), document));
        return new Assembled(json.as(CaseFile.class), json);
    }

    private void addPartners(Map<String, YamlMap.Entry> document, YamlMap given) {
        YamlMap soFar = new YamlMap(written.place(), document);
        PartnersOfCase partners = new PartnersOfCase(parties, kind);
        given.list(PARTNERS).ifPresent(list -> list.items().forEach(partners::give));
        partners.addNamedBy(soFar);
        put(document, PARTNERS, new YamlList(written.place(), partners.inOrder()));
        partners.asking(soFar).ifPresent(partner -> put(document, "partner", partner));
    }

    /** A case file keeps its lists in the order of their ids, so that a pointer into it names the same entry here. */
    private static YamlList sorted(YamlList list) {
        List<YamlNode> items = new ArrayList<>(list.items());
        items.sort(Comparator.comparing(item -> item.asMap("entry").text("id").orElse("null")));
        return new YamlList(list.place(), items);
    }

    private static void put(Map<String, YamlMap.Entry> document, String key, YamlNode value) {
        document.put(key, new YamlMap.Entry(value.place(), value));
    }
}
