package dev.umpire.policy;

import java.util.List;
import java.util.stream.Collectors;

/** The pack cannot be used; every diagnostic says where and why. */
public final class RefusedPack extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    public RefusedPack(String pack, List<Diagnostic> diagnostics) {
        super("The pack %s is refused:%n%s".formatted(pack, diagnostics.stream().sorted().map(Diagnostic::toString)
                .collect(Collectors.joining(System.lineSeparator()))));
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
