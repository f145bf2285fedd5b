package dev.umpire.policy;

import dev.umpire.casefile.Fact;
import dev.umpire.kinds.Kinds;
import dev.umpire.ruling.Standing;
import java.util.List;
import java.util.stream.Stream;

/** Where the types stand that rules may name. */
public final class Vocabulary {

    /** Those of every ruling, then those of each kind. */
    public static final List<String> PACKAGES = Stream.concat(Stream.of(Fact.class, Standing.class), Kinds.ALL.stream().map(Object::getClass))
            .map(Class::getPackageName).distinct().toList();

    private Vocabulary() { }
}
