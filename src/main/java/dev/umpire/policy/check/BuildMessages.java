package dev.umpire.policy.check;

import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** Tells what Drools says of a build in the author's terms: file, line, and one sentence. */
final class BuildMessages {

    private static final int LONGEST = 240;
    private static final Pattern REASON = Pattern.compile("(?:\\[Error: |error: |ERROR:? |Problem: )([^\\n\\]]+)");
    private static final Pattern GENERATED = Pattern.compile("\\b[\\w./$]*(?:LambdaConsequence|LambdaPredicate|LambdaExtractor|Rules)[0-9A-F]{8,}[\\w./$]*");
    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z_]\\w*\\.){2,}([A-Z]\\w*)");

    private record Place(Source source, RuleText rule) { }

    private final List<Source> sources = new ArrayList<>();
    private final List<Place> rules = new ArrayList<>();

    BuildMessages(PackFiles pack) {
        pack.content().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                Source source = Source.of(path, text);
                sources.add(source);
                RuleFile.read(new Report(source)).rules().forEach(r -> rules.add(new Place(source, r)));
            }
        });
    }

    Diagnostic diagnostic(Message message) {
        String said = String.valueOf(message.getText());
        String detail = "The rules cannot be built: %s. Maybe compare the line with a rule that works.".formatted(reason(said));
        Source named = sources.stream().filter(s -> message.getPath() != null && message.getPath().endsWith(s.path()))
                .findFirst().orElse(null);
        if (named != null && message.getLine() > 0 && message.getLine() <= named.lines().size()) {
            return new Diagnostic(Code.BUILD.id(), named.path(), message.getLine(), Math.max(1, message.getColumn() + 1),
                    named.line(message.getLine()), detail);
        }
        return rules.stream().filter(p -> mentions(said, p)).findFirst()
                .map(p -> p.source().diagnostic(Code.BUILD, p.rule().rule().offset(), detail))
                .orElseGet(() -> elsewhere(named, detail));
    }

    private static boolean mentions(String said, Place place) {
        return said.contains(place.rule().title()) || said.contains("rule_" + mangled(place.rule().title()));
    }

    /** A rule's name as the names of generated methods have it. */
    private static String mangled(String name) {
        StringBuilder mangled = new StringBuilder();
        name.codePoints().forEach(c -> mangled.append(c == ' ' ? "_32_".substring(0, 1) : Character.isJavaIdentifierPart(c)
                ? Character.toString(c) : "_" + c + "_"));
        return mangled.toString();
    }

    private Diagnostic elsewhere(Source named, String detail) {
        if (named != null) {
            return named.diagnostic(Code.BUILD, 0, detail);
        }
        return sources.isEmpty() ? new Diagnostic(Code.BUILD.id(), "program.yaml", 1, 1, "", detail)
                : sources.get(0).diagnostic(Code.BUILD, 0, detail);
    }

    private static String reason(String said) {
        Matcher stated = REASON.matcher(said);
        String first = stated.find() ? stated.group(1) : said.lines().filter(l -> !l.isBlank()).findFirst().orElse("no reason is given");
        String plain = QUALIFIED.matcher(GENERATED.matcher(first).replaceAll("the rule")).replaceAll("$1").strip();
        return (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain).replaceAll("[.\\s]+$", "");
    }
}
