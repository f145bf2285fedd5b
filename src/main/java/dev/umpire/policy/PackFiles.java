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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one pack as text, by path within the pack.
 *
 * @param name    the folder's name, which is the program's code
 * @param content text by relative path with forward slashes
 */
public record PackFiles(String name, SortedMap<String, String> content) {

    public PackFiles {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
    }

    public static PackFiles of(String name, Map<String, String> content) {
        return new PackFiles(name, new TreeMap<>(content));
    }

    /**
     * Reads every file of the folder, hidden ones left out.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackFiles read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            SortedMap<String, String> content = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".") && !path.contains("/.")) {
                    content.put(path, Files.readString(file));
                }
            }
            return new PackFiles(folder.toAbsolutePath().normalize().getFileName().toString(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("The pack (%s) cannot be read. Maybe a file is not UTF-8.".formatted(folder), e);
        }
    }

    /** Whether the file decides rulings; cases and prose do not, and so are no part of the version. */
    static boolean decides(String path) {
        return path.equals("program.yaml") || path.endsWith(".drl") || path.endsWith(".csv") || path.endsWith(".xlsx");
    }

    /** SHA-256, in hexadecimal, over path and content of every file that decides rulings. */
    public String version() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            content.forEach((path, text) -> {
                if (decides(path)) {
                    sha.update(path.getBytes(StandardCharsets.UTF_8));
                    sha.update((byte) 0);
                    sha.update(text.getBytes(StandardCharsets.UTF_8));
                    sha.update((byte) 0);
                }
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    /** A diagnostic at a place of this pack, with the text of its line. */
    public Diagnostic diagnostic(String code, String file, int line, int column, String detail) {
        String text = content.getOrDefault(file, "").lines().skip(line - 1L).findFirst().orElse("");
        return new Diagnostic(code, file, line, column, text, detail);
    }
}
