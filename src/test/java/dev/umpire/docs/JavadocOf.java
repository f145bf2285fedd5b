package dev.umpire.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first sentence of the Javadoc of a public method, or of a type, read from its source. */
final class JavadocOf {

    private final Class<?> type;
    private final String source;

    JavadocOf(Class<?> type) {
        this.type = type;
        try {
            this.source = Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String type() {
        return sentenceBefore("(?:public )?(?:abstract )?(?:sealed )?(?:final )?(?:class|record|interface) " + type.getSimpleName() + "\\b");
    }

    /** Of an accessor, what the record says of its component; empty where nothing is said. */
    String method(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(p -> "\\s*" + p.getSimpleName() + "(?:<[^>]*>)? \\w+")
                .collect(Collectors.joining(","));
        String own = sentenceBefore("(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:public|default) [\\w<>]+ " + method.getName() + "\\(" + parameters + "\\)");
        return own.isEmpty() && method.getParameterCount() == 0 ? component(method.getName()) : own;
    }

    /** What the record's Javadoc says of a component. */
    private String component(String name) {
        Matcher found = Pattern.compile("@param\\s+" + name + "\\s+([^@]*?)(?:@param|\\*/)", Pattern.DOTALL).matcher(source);
        return found.find() ? found.group(1).replaceAll("\\s*\\n\\s*\\*? ?", " ").replaceAll("\\{@code ([^}]*)}", "`$1`").strip() : "";
    }

    private String sentenceBefore(String declaration) {
        Matcher found = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declaration, Pattern.DOTALL).matcher(source);
        if (!found.find()) {
            return "";
        }
        String text = found.group(1).replaceAll("\\s*\\n\\s*\\*? ?", " ").replaceAll("@(param|return|throws).*", "")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`").strip();
        Matcher sentence = Pattern.compile("^(.*?[.])(?:\\s|$)").matcher(text);
        return sentence.find() ? sentence.group(1) : text;
    }
}
