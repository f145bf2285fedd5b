package dev.umpire.policy.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message of the build comes down to: its first line, without generated names, packages and traces. */
final class BuildReason {

    private static final int LONGEST = 200;
    private static final Pattern STATED = Pattern.compile("\\[Error: ([^\\n\\]]+)");
    private static final Pattern GENERATED = Pattern.compile("[\\w./$]*(?:Lambda[A-Z][a-z]+|Rules|DomainClasses)[0-9A-F]{8,}[\\w./$]*");
    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z_]\\w*\\.){2,}([A-Z]\\w*)");
    private static final Pattern PARSER = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");

    /** Whether it says anything that another message does not say better. */
    static boolean tells(String said) {
        return said != null && !said.startsWith("Java source of") && !said.startsWith("Parser returned a null Package");
    }

    static String of(String said) {
        Matcher stated = STATED.matcher(said);
        String first = stated.find() ? stated.group(1)
                : tells(said) ? said.lines().filter(l -> !l.isBlank()).findFirst().orElse("no reason is given") : "a rule is no valid Java";
        String plain = PARSER.matcher(first).replaceAll("")
                .replaceFirst("^Unable to parse left part of expression: (.*)$", "$1 cannot be found")
                .replaceFirst("^Unable to find class: (.*)$", "there is no type $1")
                .replaceFirst("^.* in the type PatternDSL is not applicable.*$", "a condition compares values of different types")
                .replaceFirst(" caused by: \\(line \\d+,col \\d+\\).*$", "");
        String named = QUALIFIED.matcher(GENERATED.matcher(plain).replaceAll("the rule")).replaceAll("$1").strip();
        return (named.length() > LONGEST ? named.substring(0, LONGEST) + "…" : named).replaceAll("[.:\\s]+$", "");
    }

    private BuildReason() { }
}
