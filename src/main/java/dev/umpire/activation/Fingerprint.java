package dev.umpire.activation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names, sizes and times of the files of a folder: cheap to take, different after a save. */
record Fingerprint(List<String> files) {

    static Fingerprint of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Fingerprint(files.filter(Files::isRegularFile).map(Fingerprint::line).sorted().toList());
        } catch (IOException | UncheckedIOException e) {
            // An editor may replace a file while we look; the next look sees it.
            return new Fingerprint(List.of("unreadable at the moment: " + e.getMessage()));
        }
    }

    private static String line(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
