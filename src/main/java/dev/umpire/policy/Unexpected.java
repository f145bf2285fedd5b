package dev.umpire.policy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Turns what nobody foresaw while a pack is read, checked or compiled into a refusal of that pack: the reason lies in
 * its files, so other packs and the version in force go on.
 *
 * @param pack its name
 * @param file being read
 */
public record Unexpected(String pack, String file) {

    /** @throws RefusedPack in place of anything that is not one */
    public <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedPack e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw new RefusedPack(pack, List.of(new Diagnostic(Code.INTERNAL.id(), file, 1, 1, "",
                    "The check does not know what is wrong here: %s. Maybe undo the last change, and please report it.".formatted(reason(e)))));
        }
    }

    private static String reason(Throwable e) {
        String said = e.getMessage() == null ? "" : " (%s)".formatted(e.getMessage().lines().findFirst().orElse(""));
        return e.getClass().getSimpleName() + said + Stream.of(e.getStackTrace()).filter(at -> at.getClassName().startsWith("dev.umpire."))
                .findFirst().map(at -> " in %s:%d".formatted(at.getFileName(), at.getLineNumber())).orElse("");
    }
}
