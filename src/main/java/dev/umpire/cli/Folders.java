package dev.umpire.cli;

import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders: packs below a given one, the installation, the cache. */
final class Folders {

    /** The property in which the launcher says where the installation is. */
    static final String INSTALLATION = "umpire-home";

    /**
     * The folder itself if it is a pack, else every pack right below it, in order.
     *
     * @throws UnusableFolder if there is none
     */
    static List<Path> packs(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableFolder(folder, "There is no such folder");
        }
        if (PackFiles.holdsPack(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> below = Files.list(folder)) {
            List<Path> packs = below.filter(PackFiles::holdsPack).sorted().toList();
            if (packs.isEmpty()) {
                throw new UnusableFolder(folder, "There is no pack, that is no folder with a program.yaml");
            }
            return packs;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be read.".formatted(folder), e);
        }
    }

    /** A folder of the installation, as {@code policies}; below the current one where the launcher did not say. */
    static Path home(String folder) {
        return Path.of(System.getProperty(INSTALLATION, "")).resolve(folder);
    }

    /** Where compiled packs are kept unless a command says otherwise. */
    static Path cache(Map<String, String> environment) {
        String own = environment.get("UMPIRE_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String caches = environment.get("XDG_CACHE_HOME");
        Path all = caches == null || caches.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
        return all.resolve("umpire");
    }

    static PackCache packCache(Path given) {
        return PackCache.in(given == null ? cache(System.getenv()) : given);
    }

    /** The diagnostic with the path as the user can open it. */
    static String located(Path pack, Diagnostic found) {
        return found.in(pack.resolve(found.file()).toString()).toString();
    }

    private Folders() { }
}
