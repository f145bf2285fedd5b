package dev.umpire.web.description;

import dev.umpire.kinds.Kinds;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Outcome;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What the kind of a document says of the rest: if it is this kind, then that is there, else the next one. */
final class ByKind {

    /** That it says what the request and the figures of a case file are. */
    static void describeCaseFile(Schema caseFile, Shapes shapes) {
        caseFile.addProperty("kind", shapes.of(Kind.class));
        eachOf(caseFile, (kind, then) -> then.addProperty("request", shapes.of(kind.request()))
                .addProperty("figures", Values.orNull(shapes.of(kind.figures()))));
    }

    /**
     * Which outcomes a ruling can have, and what it gives beside what every ruling says. In words: from conditions, as those
     * of case files, generated clients make no fields.
     */
    static void describeRuling(Schema ruling, Shapes shapes) {
        ruling.addProperty("kind", shapes.of(Kind.class));
        ruling.addProperty("outcome", shapes.of(Outcome.class).description(Kinds.ALL.stream().map(kind -> "%s: %s".formatted(kind.code(),
                kind.outcomes().stream().map(Outcome::name).collect(Collectors.joining(", ")))).collect(Collectors.joining("; "))));
        Kinds.ALL.forEach(kind -> Kinds.added(kind).forEach(component -> ruling.addProperty(component.getName(),
                shapes.of(component.getGenericType()).description("Of a ruling on a %s".formatted(kind.code())))));
    }

    /** Every word that a document can have for its kind, or a ruling of some kind for its outcome. */
    static Schema words(Class<?> kindOrOutcome) {
        return words(kindOrOutcome == Kind.class ? Kinds.ALL.stream().map(Kind::code)
                : Kinds.ALL.stream().flatMap(kind -> kind.outcomes().stream()).map(Outcome::name));
    }

    private static Schema words(Stream<String> words) {
        return Values.of(SchemaType.STRING).enumeration(List.copyOf(words.distinct().toList()));
    }

    private static void eachOf(Schema document, BiConsumer<Kind<?>, Schema> describe) {
        Schema at = document;
        for (Iterator<Kind<?>> kinds = Kinds.ALL.iterator(); kinds.hasNext();) {
            Kind<?> kind = kinds.next();
            Schema then = OASFactory.createSchema();
            describe.accept(kind, then);
            at.setIfSchema(OASFactory.createSchema().addProperty("kind", OASFactory.createSchema().constValue(kind.code())));
            at.setThenSchema(then);
            if (kinds.hasNext()) {
                Schema next = OASFactory.createSchema();
                at.setElseSchema(next);
                at = next;
            }
        }
    }

    private ByKind() { }
}
