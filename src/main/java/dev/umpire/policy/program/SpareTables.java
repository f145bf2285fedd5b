package dev.umpire.policy.program;

import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.placed.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tables that stand where nobody reads them: one that would decide is refused, another is only named. */
final class SpareTables {

    private static final Pattern DECIDES = Pattern.compile("(?im)^[\\s\"]*(RuleSet|RuleTable|CONDITION)\\b");

    static void check(PackFiles pack, Optional<String> territories, Mistakes mistakes) {
        pack.content().forEach((path, text) -> {
            if (!path.endsWith(".csv") || path.startsWith("tables/") || path.equals(territories.orElse(""))) {
                return;
            }
            if (DECIDES.matcher(text).find()) {
                mistakes.add(Code.MISNAMED_FILE, new Place(path, 1, 1), "%s is a decision table, and those are read in tables/. Maybe move it there.", path);
            } else {
                mistakes.warn(Code.UNREAD_FILE, new Place(path, 1, 1), "Nobody reads %s. Maybe name it under territories in program.yaml.", path);
            }
        });
    }

    private SpareTables() { }
}
