package dev.umpire.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Compiled packs on disk, by the hash of all that went into them, so that a second start does not compile. */
public final class PackCache {

    private static final System.Logger LOG = System.getLogger(PackCache.class.getName());

    private final Path folder;

    private PackCache(Path folder) {
        this.folder = folder;
    }

    /** Keeps compiled packs in the folder, which is made when needed. */
    public static PackCache in(Path folder) {
        return new PackCache(folder);
    }

    /** Keeps nothing. */
    public static PackCache none() {
        return new PackCache(null);
    }

    byte[] get(PackFiles pack, Supplier<byte[]> compile) {
        if (folder == null) {
            return compile.get();
        }
        Path file = folder.resolve(key(pack) + ".jar");
        byte[] kept = kept(file);
        if (kept != null) {
            return kept;
        }
        byte[] jar = compile.get();
        keep(file, jar);
        return jar;
    }

    /** Nothing where there is none, or none that can be read: what is lost is time. */
    private static byte[] kept(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The compiled pack ({0}) cannot be read, so the pack is compiled again. Maybe delete it.", file);
            return null;
        }
    }

    private void keep(Path file, byte[] jar) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "pack", ".part");
            Files.write(part, jar);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "In {0} no compiled pack can be kept, so packs are compiled at each start. Maybe name a folder that is writable: --cache DIR.", folder);
        }
    }

    /** The pack, the core's rules and the classes that rules see: a change of any of them is another compilation. */
    private static String key(PackFiles pack) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Sources.toBuild(pack).forEach((path, drl) -> sha.update((path + '\0' + drl + '\0').getBytes(StandardCharsets.UTF_8)));
            sha.update(build());
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static byte[] build() {
        try (InputStream in = PackCache.class.getResourceAsStream("/umpire-build.properties")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
