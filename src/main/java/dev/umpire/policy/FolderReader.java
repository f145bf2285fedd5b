package dev.umpire.policy;

import dev.umpire.policy.placed.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the folder of a pack. A file that is not read is named, and why. */
final class FolderReader {

    private static final long LARGEST = 8_000_000;

    private final Path root;
    private final Map<String, String> content = new TreeMap<>();
    private final Mistakes mistakes = new Mistakes(content);

    FolderReader(Path root) {
        this.root = root;
    }

    PackFiles pack() {
        folder(root);
        return new PackFiles(root.toAbsolutePath().normalize().getFileName().toString(), new TreeMap<>(content), mistakes.all());
    }

    private void folder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> sorted = entries.sorted().toList();
            sorted.forEach(this::entry);
        } catch (IOException e) {
            unreadable(folder, "The folder cannot be read (%s). Maybe allow it to be read.", e.getClass().getSimpleName());
        }
    }

    private void entry(Path entry) {
        if (entry.getFileName().toString().startsWith(".")) {
            mistakes.warn(Code.UNREAD_FILE, at(entry), "%s is hidden, so it is not read. Maybe move it out of the pack.", path(entry));
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            folder(entry);
        } else if (Files.isDirectory(entry)) {
            unreadable(entry, "%s is a link to a folder, which is not followed. Maybe copy the folder.", path(entry));
        } else if (Files.isRegularFile(entry)) {
            file(entry);
        } else {
            unreadable(entry, "%s is no file that can be read. Maybe it is a link to one that is gone.", path(entry));
        }
    }

    private void file(Path file) {
        FileRole role = FileRole.of(path(file));
        switch (role.kind()) {
            case DECIDES -> text(file, true);
            case PROSE -> text(file, false);
            case UNREAD -> mistakes.warn(Code.UNREAD_FILE, at(file), "%s", role.detail());
            case MISNAMED -> mistakes.add(Code.MISNAMED_FILE, at(file), "%s", role.detail());
        }
    }

    private void text(Path file, boolean decides) {
        try {
            if (Files.size(file) > LARGEST) {
                unreadable(file, "The file has more than %d bytes. Maybe it is none of a pack.", LARGEST);
                return;
            }
            Bytes bytes = new Bytes(Files.readAllBytes(file));
            bytes.text().ifPresentOrElse(text -> content.put(path(file), text), () -> encoding(bytes, path(file), decides));
        } catch (IOException e) {
            unreadable(file, "The file cannot be read (%s). Maybe allow it to be read.", e.getClass().getSimpleName());
        }
    }

    private void encoding(Bytes bytes, String path, boolean decides) {
        Place at = bytes.firstBad(path);
        String detail = "From here on the file is not UTF-8; it looks like %s. %s".formatted(bytes.likely(), Bytes.remedy(path));
        if (decides) {
            mistakes.add(Code.ENCODING, at, "%s", detail);
        } else {
            mistakes.warn(Code.ENCODING, at, "%s", detail);
        }
    }

    private void unreadable(Path file, String detail, Object... values) {
        mistakes.add(Code.UNREADABLE_FILE, at(file), detail, values);
    }

    private Place at(Path file) {
        return new Place(path(file), 1, 1);
    }

    private String path(Path file) {
        return file.equals(root) ? "." : root.relativize(file).toString().replace('\\', '/');
    }
}
