package dev.umpire.web.description;

import dev.umpire.casefile.Days;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the generated OpenAPI document once for all resources: bodies as their records say it, the statuses that are
 * really answered, every problem, bounds of parameters, and an example of each request and answer.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String PROGRAM = "/v1/programs/{program}";

    private final IndexView classes;

    public ApiDescription(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Method> resources = Resources.methods(classes);
        Shapes shapes = new Shapes(Resources.bodies(resources.values()));
        Examples examples = Examples.read();
        api.setComponents(OASFactory.createComponents());
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            Method method = resources.get(operation.getOperationId());
            if (method == null) {
                throw new IllegalStateException("The operation (%s %s) has no operationId of its own. Maybe give its @Operation one."
                        .formatted(verb, path));
            }
            DescribedBodies.describe(operation, method, shapes);
            Parameters.describe(operation, method, shapes);
            Refusals.add(operation, method, verb, path);
            examples.show(operation, verb + " " + path.replace(PROGRAM, ""));
        }));
        Refusals.describe(api.getComponents(), shapes);
        shapes.describe(api.getComponents());
        introduce(api);
    }

    private static void introduce(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Umpire").version("1").description("""
                Rulings on deal registrations by the channel policies in force.

                A field that is null in a request is read as if it were left out. Unknown fields are refused in requests; \
                answers may get more of them. Days are in the program's time zone, instants in UTC. Strings have up to \
                65536 characters, numbers up to 12 digits before and 4 after the point."""));
        api.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
        // Whoever reaches the service may use it; a login stands in front of it, where one is wanted.
        api.setSecurity(List.of(OASFactory.createSecurityRequirement()));
    }
}
