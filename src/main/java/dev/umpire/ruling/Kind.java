package dev.umpire.ruling;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.casefile.Subject;
import dev.umpire.check.Check;
import java.util.List;
import java.util.Set;

/**
 * One kind of ruling: all that the shared rooms ask of it. Stateless; implemented once, in the folder of the kind. A part
 * that is forgotten does not compile; that the kind is listed, and its verbs are spoken by the verdict, a test says.
 *
 * @param <S> the fact that its rules name first
 */
public interface Kind<S extends Subject> {

    /** As case files, rulings and metrics name it: {@code deal-registration}. */
    String code();

    /** The body of its request. */
    Class<? extends Request> request();

    /** The counted history beside it; {@link NoFigures} where its clauses look at none. */
    Class<? extends Figures> figures();

    /** How its requests may end, one outcome for each effect that its verbs raise. */
    List<? extends Outcome> outcomes();

    /** Its verbs, which the verdict mixes in. */
    Class<? extends Verbs> verbs();

    /** The types of facts that a case of it may hold, its subject among them: what rules of it may name. */
    Set<Class<? extends Fact>> facts();

    /** Its core rules on the class path, as {@code rules/common.drl}; may be empty. */
    List<String> coreRules();

    /** Tells the check, which stands at the case file, what is bad input in its request and figures. Throws nothing. */
    void check(CaseFile caseFile, Check check);

    /** What is being ruled on, of a case file that was found good. */
    S subject(Program program, CaseFile caseFile);

    /** Hands over every further fact that its rules look at. */
    void derive(S subject, Derivation derivation);

    /** What the ruling gives, from what stands. */
    Award award(S subject, Standings standings);

    /** What is at stake, for lists, replays and failures: of any case file that can be read, however wrong it is. */
    Stake stake(CaseFile caseFile);
}
