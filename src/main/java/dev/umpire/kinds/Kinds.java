package dev.umpire.kinds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.umpire.rebate.RebateKind;
import dev.umpire.registration.DealKind;
import dev.umpire.renewal.RenewalKind;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of ruling that there are. */
public final class Kinds {

    /** A new kind stands here and, with its verbs, among the interfaces of {@link Verdict}. */
    public static final List<Kind<?>> ALL = List.of(new DealKind(), new RenewalKind(), new RebateKind());

    /** What a case of a pack is about where it does not say. */
    public static Kind<?> usual() {
        return ALL.get(0);
    }

    /** What rulings of the kind say beside what every ruling says: the components of its award alone. */
    public static List<RecordComponent> added(Kind<?> kind) {
        Class<?> award = Arrays.stream(kind.getClass().getMethods()).filter(method -> method.getName().equals("award") && !method.isBridge())
                .findFirst().orElseThrow().getReturnType();
        List<String> common = Arrays.stream(Award.class.getMethods()).map(Method::getName).toList();
        return Arrays.stream(award.getRecordComponents()).filter(component -> !common.contains(component.getName())
                && !component.getAccessor().isAnnotationPresent(JsonIgnore.class)).toList();
    }

    public static Optional<Kind<?>> find(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException for an unknown code, which nothing that was read as a case file has */
    public static Kind<?> of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no kind of ruling (%s). Maybe one of %s was meant."
                .formatted(code, ALL.stream().map(Kind::code).collect(Collectors.joining(", ")))));
    }

    private Kinds() { }
}
