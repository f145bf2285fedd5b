package dev.umpire.activation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the Kingdee pack in a folder of its own, as an author edits it. */
final class EditedPack {

    private static final Path ORIGINAL = Path.of("policies/kingdee");

    private final Path policies;

    private EditedPack(Path policies) {
        this.policies = policies;
    }

    /** Copies the pack into the folder. */
    static EditedPack in(Path policies) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = policies.resolve("kingdee").resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new EditedPack(policies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The copy that is there already. */
    static EditedPack at(Path policies) {
        return new EditedPack(policies);
    }

    Path policies() {
        return policies;
    }

    /** Replaces a text that must be there, as a save of the file. */
    void replace(String file, String text, String by) {
        Path path = policies.resolve("kingdee").resolve(file);
        try {
            String before = Files.readString(path);
            if (!before.contains(text)) {
                throw new IllegalArgumentException("The text (%s) is not in %s.".formatted(text, file));
            }
            Files.writeString(path, before.replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
