package dev.umpire.web.description;

import dev.umpire.casefile.Longest;
import dev.umpire.web.Roles;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What an operation takes beside its body. */
final class Parameters {

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("program", "Name of the program, as kingdee"),
            Map.entry("id", "Id of the record"),
            Map.entry("code", "Code of a type of problem, as not-found"),
            Map.entry("page", "Number of the page, from 0; not with after, which costs less the farther a page lies"),
            Map.entry("after", "Goes on behind this place: next of the page before"),
            Map.entry("size", "Most records on a page"),
            Map.entry("partnerId", "Only those of this partner"),
            Map.entry("status", "Only those that stand so"),
            Map.entry("customer", "Only those of the customer of this name, alias or registered identifier"),
            Map.entry("policyVersion", "SHA-256 of the pack that rules; else the one in force now"),
            Map.entry("Idempotency-Key", "Of the client's choice, as a UUID: the same request sent again with it gets the same answer"),
            Map.entry(Roles.HEADER, "Role of who asks, as manager; read only where a trusted proxy writes it"));

    static void describe(Operation operation, Method method, Shapes shapes) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            String meaning = MEANING.getOrDefault(parameter.getName(), parameter.getDescription());
            if (meaning == null) {
                throw new IllegalStateException("The parameter (%s) of (%s) is not explained. Maybe say what it means with @Parameter."
                        .formatted(parameter.getName(), operation.getOperationId()));
            }
            parameter.setDescription(meaning);
            if (parameter.getName().equals("id")) {
                parameter.getSchema().setMaxLength(Longest.ID);
            }
            Arrays.stream(method.getParameters()).filter(p -> named(p, parameter.getName())).findFirst()
                    .ifPresent(p -> parameter.setSchema(Values.bounded(shapes.of(p.getParameterizedType()), p)));
        }
    }

    private static boolean named(java.lang.reflect.Parameter parameter, String name) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return query != null && query.value().equals(name) || header != null && header.value().equals(name);
    }

    private Parameters() { }
}
