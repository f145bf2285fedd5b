package dev.umpire.policy.check;

import dev.umpire.ruling.Raises;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule can ask of a value, by reflection. {@code Object} stands for a type that is not known. */
final class Members {

    private static final String OURS = "dev.umpire.";

    private static final Map<Class<?>, Set<String>> OFFERED = Map.of(
            String.class, Set.of("contains", "startsWith", "endsWith", "equals", "equalsIgnoreCase", "isEmpty", "isBlank", "length"),
            Collection.class, Set.of("contains", "isEmpty", "size"),
            Map.class, Set.of("containsKey", "isEmpty", "size"),
            LocalDate.class, Set.of("isBefore", "isAfter", "isEqual", "getYear", "getMonthValue", "getDayOfMonth", "getDayOfWeek"),
            Instant.class, Set.of("isBefore", "isAfter"),
            BigDecimal.class, Set.of("signum"),
            Optional.class, Set.of("isPresent", "isEmpty"));

    /** The method that a property without parentheses means: {@code foo()}, or {@code getFoo()} of a foreign type. */
    static Method property(Class<?> owner, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(name, "get" + capital, "is" + capital).flatMap(n -> methods(owner, n).stream())
                .filter(m -> m.getParameterCount() == 0).findFirst().orElse(null);
    }

    static List<Method> methods(Class<?> owner, String name) {
        return all(owner).filter(m -> m.getName().equals(name)).toList();
    }

    /** Names to choose from, those of {@code Object} left out. */
    static List<String> names(Class<?> owner) {
        return all(owner).map(Method::getName).distinct().sorted().toList();
    }

    /** Of facts everything they offer, for it is made for rules; of other values what costs nothing and changes nothing. */
    private static Stream<Method> all(Class<?> owner) {
        return Stream.of(owner.getMethods()).filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge()
                && m.getReturnType() != Class.class && !isEverybodys(m) && offered(owner, m.getName()));
    }

    private static boolean offered(Class<?> owner, String name) {
        return owner.getName().startsWith(OURS) || OFFERED.entrySet().stream()
                .anyMatch(type -> type.getKey().isAssignableFrom(owner) && type.getValue().contains(name));
    }

    /** Whether Java knows a method of that name that rules may not call, as one that changes the value. */
    static boolean refused(Class<?> owner, String name) {
        return Stream.of(owner.getMethods()).anyMatch(m -> m.getName().equals(name)) && methods(owner, name).isEmpty();
    }

    /** What every value can be asked is no word of a policy. */
    private static boolean isEverybodys(Method method) {
        return method.getDeclaringClass() == Object.class || method.getDeclaringClass().getName().startsWith(OURS)
                && List.of("equals", "hashCode", "toString", "compareTo").contains(method.getName());
    }

    /** Whether it asks for a value's class, from which everything else can be reached. */
    static boolean reflects(String name) {
        return name.equals("class") || name.equals("getClass") || name.equals("declaringClass") || name.equals("getDeclaringClass");
    }

    /** {@code share( Conflict conflict, BigDecimal directPercent )}. */
    static String signature(Method method) {
        String parameters = Stream.of(method.getParameters()).map(Members::parameter).collect(Collectors.joining(", "));
        return method.getName() + (parameters.isEmpty() ? "( )" : "( " + parameters + " )");
    }

    private static String parameter(Parameter parameter) {
        String type = parameter.getType().getSimpleName();
        return parameter.isNamePresent() ? type + " " + parameter.getName() : type;
    }

    static boolean accepts(Method method, List<Class<?>> arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        for (int i = 0; i < wanted.length; i++) {
            // only to a verb can nothing be said, where a day is left open
            boolean nothing = arguments.get(i) == void.class && !method.isAnnotationPresent(Raises.class);
            if (nothing || !fits(arguments.get(i), wanted[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Class<?> given, Class<?> wanted) {
        if (given == void.class) {
            return wanted == LocalDate.class;
        }
        if (wanted.isPrimitive() && !given.isPrimitive() && given != Object.class) {
            // what may be nothing is no number to count with
            return false;
        }
        Class<?> one = boxed(given);
        Class<?> other = boxed(wanted);
        return given == Object.class || other.isAssignableFrom(one) || other == Long.class && one == Integer.class;
    }

    /** Whether one can ever equal the other. */
    static boolean comparable(Class<?> left, Class<?> right) {
        Class<?> one = boxed(left);
        Class<?> other = boxed(right);
        return one == Object.class || other == Object.class || left == void.class && !right.isPrimitive()
                || right == void.class && !left.isPrimitive() || one.isAssignableFrom(other) || other.isAssignableFrom(one)
                || Number.class.isAssignableFrom(one) && Number.class.isAssignableFrom(other)
                || one.isInterface() && !Modifier.isFinal(other.getModifiers())
                || other.isInterface() && !Modifier.isFinal(one.getModifiers());
    }

    static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private Members() { }
}
