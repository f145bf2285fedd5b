package dev.umpire.web.description;

import dev.umpire.casefile.OrNull;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What an operation takes and answers with. */
final class DescribedBodies {

    private static final int OK = 200;

    static void describe(Operation operation, Method method, Shapes shapes) {
        Resources.body(method).ifPresent(body -> {
            operation.getRequestBody().setRequired(!body.isAnnotationPresent(OrNull.class));
            Content taken = OASFactory.createContent();
            operation.getRequestBody().getContent().getMediaTypes().keySet().stream().sorted().forEach(type -> taken.addMediaType(type,
                    OASFactory.createMediaType().schema(json(type) ? shapes.of(body.getParameterizedType()) : lines())));
            operation.getRequestBody().setContent(taken);
        });
        String type = produced(method);
        Schema schema = json(type) ? shapes.of(method.getGenericReturnType()) : lines();
        Content content = OASFactory.createContent().addMediaType(type, OASFactory.createMediaType().schema(schema));
        ResponseStatus status = method.getAnnotation(ResponseStatus.class);
        int code = status == null ? OK : status.value();
        operation.setResponses(OASFactory.createAPIResponses().addAPIResponse(String.valueOf(code),
                OASFactory.createAPIResponse().description(code == OK ? "Done" : "Done, and put on record").content(content)));
    }

    private static String produced(Method method) {
        Produces own = method.getAnnotation(Produces.class);
        return (own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own).value()[0];
    }

    private static boolean json(String type) {
        return type.equals(MediaType.APPLICATION_JSON);
    }

    /** Text whose lines are read one by one. */
    private static Schema lines() {
        return Values.of(SchemaType.STRING);
    }

    private DescribedBodies() { }
}
