package dev.umpire.policy.check;

import dev.umpire.casefile.Program;
import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import java.util.List;
import org.kie.api.builder.Message;

public final class PackCheck {
    public static List<Diagnostic> check(PackFiles pack, Program program) {
        return List.of();
    }
    public static List<Diagnostic> fromBuild(PackFiles pack, List<Message> messages) {
        return messages.stream().map(m -> new Diagnostic("build", m.getPath(), m.getLine(), 1, "", m.getText())).toList();
    }
}
