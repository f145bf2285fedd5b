package dev.umpire.policy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is to a pack, by its name. Names are taken exactly as they are on every system, so that a pack is the
 * same wherever it is read; one that is almost right is refused rather than left out.
 *
 * @param detail why it is not read and what to do; empty for one that is
 */
record FileRole(Handling kind, String detail) {

    enum Handling { DECIDES, PROSE, UNREAD, MISNAMED }

    private static final FileRole DECIDES = new FileRole(Handling.DECIDES, "");
    private static final FileRole PROSE = new FileRole(Handling.PROSE, "");

    private static final Pattern COPY = Pattern.compile(".*~|~\\$.*|#.*#|.*\\.(bak|orig|old|tmp|temp|save|sw[a-p]|rej)");
    private static final Pattern FOREIGN = Pattern.compile("thumbs\\.db|desktop\\.ini|icon\r"
            + "|.*\\.(png|jpe?g|gif|svg|webp|bmp|ico|tiff?|pdf|docx?|pptx?|zip|7z|gz|db|lnk|class|jar)");
    private static final Pattern SHEET = Pattern.compile(".*\\.(xlsx?|xlsm|xlsb|ods|numbers|et)");
    private static final Pattern PROGRAM = Pattern.compile("program\\.(ya?ml|json)(\\.\\w+)?|program");
    private static final Pattern RULES = Pattern.compile(".*\\.drl(\\.\\w+)?");
    private static final Pattern TABLE = Pattern.compile(".*\\.(csv(\\.\\w+)?|tsv|tab)");
    private static final Pattern CASE = Pattern.compile(".*\\.ya?ml(\\.\\w+)?");
    private static final Pattern HANDBOOK = Pattern.compile("handbook(\\.(md|txt|markdown)(\\.\\w+)?)?");

    static FileRole of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String small = name.toLowerCase(Locale.ROOT);
        if (COPY.matcher(small).matches()) {
            return unread("%s looks like a copy that a program made, so it is not read. Maybe delete it.", path);
        }
        if (FOREIGN.matcher(small).matches()) {
            return unread("%s is no file of a pack, so it is not read. Maybe move it elsewhere.", path);
        }
        if (SHEET.matcher(small).matches()) {
            return misnamed("%s is a workbook, and only text is read. Maybe save its sheet as CSV UTF-8 in tables/ and move the workbook elsewhere.",
                    path);
        }
        return path.startsWith("tables/") ? table(path) : path.startsWith("cases/") && !path.endsWith(".drl") ? ofCases(path, small) : other(path, small);
    }

    private static FileRole table(String path) {
        boolean nested = path.indexOf('/') != path.lastIndexOf('/');
        if (path.endsWith(".csv") && !nested) {
            return DECIDES;
        }
        return misnamed(nested ? "%s stands in a folder within tables/, where no table is read. Maybe move it up."
                : "%s is no table that is read: in tables/ stands nothing but files whose names end with .csv. Maybe rename it.", path);
    }

    private static FileRole ofCases(String path, String small) {
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            return DECIDES;
        }
        return CASE.matcher(small).matches() ? misnamed("%s would not be run as a case. Maybe let its name end with .yaml.", path)
                : unread("%s is no case, so it is not read. Maybe let its name end with .yaml.", path);
    }

    private static FileRole other(String path, String small) {
        if (path.equals("program.yaml") || path.equals("HANDBOOK.md") || path.endsWith(".csv")) {
            return DECIDES;
        }
        if (path.endsWith(".drl")) {
            return path.contains("--") ? misnamed("%s holds two dashes in its name, which stand for a folder while rules are built. "
                    + "Maybe write one.", path) : DECIDES;
        }
        if (RULES.matcher(small).matches()) {
            return misnamed("%s would not be read as rules. Maybe let its name end with .drl.", path);
        }
        if (TABLE.matcher(small).matches()) {
            return misnamed("%s would not be read as a table. Maybe let its name end with .csv.", path);
        }
        if (!path.contains("/") && PROGRAM.matcher(small).matches()) {
            return misnamed("%s would not be read as the program. Maybe name it program.yaml.", path);
        }
        if (!path.contains("/") && HANDBOOK.matcher(small).matches()) {
            return misnamed("%s would not be read as the handbook. Maybe name it HANDBOOK.md.", path);
        }
        if (path.toLowerCase(Locale.ROOT).startsWith("cases/") && CASE.matcher(small).matches()) {
            return misnamed("%s would not be run as a case. Maybe name its folder cases.", path);
        }
        return small.endsWith(".md") ? PROSE
                : unread(CASE.matcher(small).matches() ? "Nobody reads %s. Maybe it is a case: those stand in cases/."
                        : "Nobody reads %s. Maybe move it elsewhere.", path);
    }

    private static FileRole unread(String detail, String path) {
        return new FileRole(Handling.UNREAD, detail.formatted(path));
    }

    private static FileRole misnamed(String detail, String path) {
        return new FileRole(Handling.MISNAMED, detail.formatted(path));
    }
}
