package dev.umpire.kinds;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The service with one kind of ruling more, as its developer would build it: the folder of the kind, a line in Kinds and one
 * in Verdict. Works on copies: nothing of it stands in the sources of the service.
 */
final class BuiltKind {

    static final String FOLDER = "dev/umpire/permit/";
    static final String KINDS = "dev/umpire/kinds/Kinds.java";
    static final String VERDICT = "dev/umpire/kinds/Verdict.java";
    static final String RULES = "rules/permit.drl";

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    private final Map<String, String> files = new TreeMap<>();
    private final Path classes;

    /** @param classes an empty folder */
    BuiltKind(Path classes) {
        this.classes = classes;
        for (Path source : List.of(MAIN.resolve(KINDS), MAIN.resolve(VERDICT), TEST.resolve("dev/umpire/kinds/KindFaults.java"),
                TEST.resolve("dev/umpire/kinds/RuledByFolder.java"))) {
            files.put(source.subpath(3, source.getNameCount()).toString(), text(source));
        }
        try (Stream<Path> folder = Files.list(TEST.resolve(FOLDER))) {
            folder.forEach(source -> files.put(FOLDER + source.getFileName(), text(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(RULES, text(Path.of("src/test/resources").resolve(RULES)));
        change(KINDS, "(?s)(ALL = List.of\\(.*?)\\);", "$1, new dev.umpire.permit.PermitKind());");
        change(VERDICT, "implements ", "implements dev.umpire.permit.PermitVerbs, ");
    }

    /** Replaces what matches in a file; something must. */
    BuiltKind change(String file, String regex, String replacement) {
        String changed = files.get(file).replaceFirst(regex, replacement);
        if (changed.equals(files.get(file))) {
            throw new IllegalArgumentException("Nothing in %s matches %s.".formatted(file, regex));
        }
        files.put(file, changed);
        return this;
    }

    BuiltKind without(String file) {
        if (files.remove(file) == null) {
            throw new IllegalArgumentException("There is no %s.".formatted(file));
        }
        return this;
    }

    /** What the compiler says; empty where it says nothing, and the classes are there. */
    String compile() {
        files.forEach((name, text) -> write(classes.resolve(name), text));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(said, manager, null, List.of("-proc:none", "-parameters", "-encoding", "UTF-8", "-d", classes.toString(), "-cp",
                    String.join(File.pathSeparator, classPath())), null, manager.getJavaFileObjectsFromPaths(files.keySet().stream()
                    .filter(name -> name.endsWith(".java")).map(classes::resolve).toList())).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.toString();
    }

    /** What the test of kinds finds. */
    List<?> faults() {
        return (List<?>) call("dev.umpire.kinds.KindFaults", "in", List.class, List.of(classes, Path.of("target/classes")));
    }

    String ruling(String caseFile) {
        return (String) call("dev.umpire.kinds.RuledByFolder", "ruling", String.class, caseFile);
    }

    private Object call(String type, String method, Class<?> parameter, Object argument) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        URL[] urls = Stream.concat(Stream.of(classes), classPath().stream().map(Path::of)).map(BuiltKind::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return Class.forName(type, true, loader).getMethod(method, parameter).invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** That of the tests, without the tests. */
    private static List<String> classPath() {
        String path = Optional.ofNullable(System.getProperty("surefire.test.class.path")).orElse(System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.endsWith("test-classes")).toList();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
