package dev.umpire.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one pack as text, by path within the pack.
 *
 * @param name    the folder's name, which is the program's code
 * @param content text by relative path with forward slashes; line ends are single line feeds, without a byte order mark
 * @param found   what was wrong with names and bytes; such files are not in the content
 */
public record PackFiles(String name, SortedMap<String, String> content, List<Diagnostic> found) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> WORDS_OF_RULES = Set.of("rule", "when", "then", "end", "query", "global", "function", "declare", "unit");

    public PackFiles {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
        found = List.copyOf(found);
    }

    public static PackFiles of(String name, Map<String, String> content) {
        return new PackFiles(name, new TreeMap<>(content), List.of());
    }

    /** Reads every file of the folder. Nothing is thrown for one that cannot be read: it is told with what else is wrong. */
    public static PackFiles read(Path folder) {
        return new FolderReader(folder).pack();
    }

    /** Whether the folder is a pack. One with rules but without a program is a pack too, and will be refused; it is not passed over. */
    public static boolean holdsPack(Path folder) {
        if (!Files.isDirectory(folder) || folder.toAbsolutePath().normalize().getFileName() == null) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.startsWith("program.") || name.endsWith(".drl"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be read.".formatted(folder), e);
        }
    }

    /** Whether rules can stand in a package of that name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && javax.lang.model.SourceVersion.isName(name) && !WORDS_OF_RULES.contains(name);
    }

    /** Whether the file decides rulings; cases and prose do not, and so are no part of the version. */
    static boolean decides(String path) {
        return path.equals("program.yaml") || path.endsWith(".drl") || path.endsWith(".csv");
    }

    /** SHA-256, in hexadecimal, over path and content of every file that decides rulings, the core's own rules among them. */
    public String version() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            content.forEach((path, text) -> {
                if (decides(path)) {
                    add(path, text, sha);
                }
            });
            sha.update((byte) 1);       // no path of a pack begins so
            CoreRules.byPath().forEach((path, text) -> add(path, text, sha));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static void add(String path, String text, MessageDigest sha) {
        sha.update(path.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }
}
