package dev.umpire.web.description;

import dev.umpire.casefile.Kind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** That the kind of a case file says what its request is: if it is this kind, then that request, else the next one. */
final class RequestByKind {

    static void choose(Schema caseFile, Shapes shapes) {
        Schema at = caseFile;
        for (Kind kind : Kind.values()) {
            at.setIfSchema(OASFactory.createSchema().addProperty("kind", OASFactory.createSchema().constValue(kind.code())));
            at.setThenSchema(OASFactory.createSchema().addProperty("request", shapes.of(kind.request())));
            if (kind.ordinal() < Kind.values().length - 1) {
                Schema next = OASFactory.createSchema();
                at.setElseSchema(next);
                at = next;
            }
        }
    }

    private RequestByKind() { }
}
