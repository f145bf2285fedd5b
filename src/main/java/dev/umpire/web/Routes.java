package dev.umpire.web;

import io.vertx.core.http.impl.HttpUtils;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The paths that are served and the methods that each of them knows, as the resources themselves say it. */
@Singleton
class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final Collection<Route> routes;

    Routes(BeanManager beans) {
        Map<String, Route> found = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                add(path.value(), bean.getBeanClass(), found);
            }
        }
        routes = List.copyOf(found.values());
    }

    /**
     * A path that is served.
     *
     * @param template as in OpenAPI
     * @param methods  those it answers, in alphabetical order
     */
    record Route(String template, Pattern path, Set<String> methods) {

        static Route of(String template) {
            String[] fixed = PARAMETER.split(template, -1);
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < fixed.length; i++) {
                path.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(fixed[i]));
            }
            return new Route(template, Pattern.compile(path + "/?"), new TreeSet<>(Set.of("OPTIONS")));
        }

        /** As the header {@code Allow} says it. */
        String allow() {
            return String.join(", ", methods);
        }
    }

    /** The route of the path of a request, escapes included; none for a path that is not served or cannot be read. */
    Optional<Route> of(String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        try {
            String even = HttpUtils.normalizePath(path);
            return routes.stream().filter(route -> route.path().matcher(even).matches()).findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();        // an escape that is none
        }
    }

    private static void add(String root, Class<?> resource, Map<String, Route> found) {
        for (Method method : resource.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path below = method.getAnnotation(Path.class);
                    Set<String> methods = found.computeIfAbsent(below == null ? root : root + "/" + below.value(), Route::of).methods();
                    methods.add(verb.value());
                    if (verb.value().equals(HttpMethod.GET)) {
                        methods.add(HttpMethod.HEAD);
                    }
                }
            }
        }
    }
}
