package dev.umpire.policy;

import dev.umpire.casefile.Program;
import dev.umpire.policy.check.PackCheck;
import dev.umpire.policy.program.ProgramFile;
import java.util.List;
import java.util.Optional;

/**
 * A pack that has been looked at before it is compiled.
 *
 * @param program nothing where it could not be read
 * @param found   everything that is wrong, sorted by place
 */
record Examined(Optional<Program> program, List<Diagnostic> found) {

    static Examined of(PackFiles pack) {
        Mistakes mistakes = new Mistakes(pack.content());
        mistakes.addAll(pack.found());
        Optional<Program> program = Optional.empty();
        try {
            program = new Unexpected(pack.name(), ProgramFile.PATH).guard(() -> ProgramFile.read(pack, mistakes));
            program.ifPresent(read -> mistakes.addAll(PackCheck.check(pack, read)));
        } catch (RefusedPack e) {
            mistakes.addAll(e.diagnostics());
        }
        return new Examined(program, mistakes.all());
    }

    /**
     * The program of a pack that may be compiled.
     *
     * @throws RefusedPack with everything that was found, if it may not
     */
    Program passed(PackFiles pack) {
        if (program.isEmpty() || found.stream().anyMatch(Diagnostic::refuses)) {
            throw new RefusedPack(pack.name(), found);
        }
        return program.get();
    }
}
