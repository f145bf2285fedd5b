package dev.umpire.policy;

import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.ruling.StatedRule;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/**
 * One compiled pack. Immutable; may be used by any number of threads.
 *
 * @param id      SHA-256 of the files that decide, the core's rules among them
 * @param program the program it belongs to
 * @param rules   every rule by name, the core's own included
 * @param matcher matches customers with the program's thresholds
 * @param kieBase the compiled rules
 * @param warnings what an author should see, though nothing is refused for it
 */
public record PolicyVersion(String id, Program program, Map<String, StatedRule> rules, IdentityMatcher matcher,
                            KieBase kieBase, List<Diagnostic> warnings) { }
