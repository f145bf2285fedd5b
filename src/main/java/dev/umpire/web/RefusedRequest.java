package dev.umpire.web;

import dev.umpire.check.BadField;
import java.util.List;

/** A request that cannot be answered as it stands; becomes a problem. */
public class RefusedRequest extends RuntimeException {

    private final ProblemType type;
    private final List<BadField> errors;

    public RefusedRequest(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public RefusedRequest(ProblemType type, String detail, List<BadField> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** Bad fields of a body. */
    public static RefusedRequest badFields(List<BadField> errors) {
        return new RefusedRequest(ProblemType.INVALID_FIELD,
                "%d field(s) are wrong; the first: %s".formatted(errors.size(), errors.get(0).detail()), errors);
    }

    public static RefusedRequest badField(String pointer, String detail) {
        return badFields(List.of(new BadField(pointer, detail)));
    }

    /** A parameter of the path, the query or a header; the fault ends the sentence that begins with its name and value. */
    public static RefusedRequest badParameter(String name, Object value, String fault) {
        return new RefusedRequest(ProblemType.INVALID_PARAMETER, "The %s (%s) %s.".formatted(name, Problem.quoted(value), fault));
    }

    public static RefusedRequest notFound(String what, String id, String program) {
        return new RefusedRequest(ProblemType.NOT_FOUND,
                "The %s (%s) is not in program %s. Maybe the id is misspelt.".formatted(what, Problem.quoted(id), Problem.quoted(program)));
    }

    public static RefusedRequest unknownProgram(String program) {
        return new RefusedRequest(ProblemType.UNKNOWN_PROGRAM,
                "The program (%s) has no policy in force. Maybe its pack was refused, or the name is misspelt.".formatted(Problem.quoted(program)));
    }

    public ProblemType type() {
        return type;
    }

    public List<BadField> errors() {
        return errors;
    }
}
