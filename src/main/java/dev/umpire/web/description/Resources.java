package dev.umpire.web.description;

import dev.umpire.casefile.OrNull;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** The methods that answer requests. */
final class Resources {

    /** By the id of their operation. Two may share one, when the media type of the body chooses between them. */
    static Map<String, Method> methods(IndexView classes) {
        Map<String, Method> found = new TreeMap<>();
        for (AnnotationInstance path : classes.getAnnotations(Path.class)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                for (Method method : loaded(path.target().asClass().name().toString()).getMethods()) {
                    Operation operation = method.getAnnotation(Operation.class);
                    if (operation != null) {
                        found.put(operation.operationId(), method);
                    }
                }
            }
        }
        return found;
    }

    /** What a request may hold. */
    static Set<Type> bodies(Collection<Method> methods) {
        return methods.stream().map(Resources::body).flatMap(Optional::stream).map(Parameter::getParameterizedType)
                .collect(Collectors.toSet());
    }

    /** The parameter that is the body of a request. */
    static Optional<Parameter> body(Method method) {
        return Arrays.stream(method.getParameters()).filter(Resources::plain).findFirst();
    }

    private static boolean plain(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations()).map(Annotation::annotationType).allMatch(OrNull.class::equals);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Objects.requireNonNull(Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The class (%s) is in the index and cannot be loaded.".formatted(name), e);
        }
    }

    private Resources() { }
}
