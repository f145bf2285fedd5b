package dev.umpire.web.description;

import dev.umpire.web.Problem;
import dev.umpire.web.ProblemType;
import dev.umpire.web.Roles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The problems that an operation can answer with. */
final class Refusals {

    /** Also where no body is wanted: one may come, and it is read before anybody knows. */
    private static final List<ProblemType> ANYWHERE = List.of(ProblemType.INVALID_PARAMETER, ProblemType.NOT_FOUND,
            ProblemType.NOT_ACCEPTABLE, ProblemType.TOO_SLOW, ProblemType.TOO_LARGE, ProblemType.ADDRESS_TOO_LONG,
            ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.HEADERS_TOO_LARGE, ProblemType.INTERNAL_ERROR, ProblemType.UNAVAILABLE);

    static void add(Operation operation, Method method, HttpMethod verb, String path) {
        TreeSet<Integer> statuses = new TreeSet<>(ANYWHERE.stream().map(ProblemType::status).toList());
        if (verb != HttpMethod.GET) {
            statuses.add(ProblemType.INVALID_FIELD.status());
        }
        if (operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> p.getName().equals(Roles.HEADER))) {
            statuses.add(ProblemType.FORBIDDEN.status());
        }
        boolean ofOneRecord = path.contains("/{id}") && verb != HttpMethod.PUT;
        if (ofOneRecord || method.isAnnotationPresent(ResponseStatus.class)) {      // or one that puts something new on record
            statuses.add(ProblemType.WRONG_STATE.status());
        }
        if (path.endsWith("/prechecks")) {
            statuses.add(ProblemType.QUOTA_EXCEEDED.status());
        }
        statuses.forEach(status -> operation.getResponses().addAPIResponse(String.valueOf(status),
                OASFactory.createAPIResponse().ref("#/components/responses/" + name(status))));
    }

    /** One answer for each status, with an example of each type of problem that has it. */
    static void describe(Components components, Shapes shapes) {
        Arrays.stream(ProblemType.values()).collect(Collectors.groupingBy(ProblemType::status)).forEach((status, types) -> {
            MediaType content = OASFactory.createMediaType().schema(shapes.of(Problem.class));
            types.forEach(type -> content.addExample(type.code(), OASFactory.createExample().summary(type.title()).value(Examples.of(type))));
            APIResponse answer = OASFactory.createAPIResponse()
                    .description(types.stream().map(ProblemType::title).collect(Collectors.joining(", or: ")))
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
            if (status == ProblemType.UNAVAILABLE.status() || status == ProblemType.QUOTA_EXCEEDED.status()) {
                answer.addHeader("Retry-After", OASFactory.createHeader().description("After how many seconds it is worth asking again")
                        .schema(Values.of(SchemaType.INTEGER).format("int32")));
            }
            if (status != ProblemType.METHOD_NOT_ALLOWED.status()) {
                components.addResponse(name(status), answer);
            }
        });
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private Refusals() { }
}
