package dev.umpire.adjudication;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.policy.PackCache;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PartOfPack;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.registration.DealFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/**
 * Two rules that begin alike and end differently: 3 beginnings, and 7 endings in both orders, are 126 shapes of such
 * pairs, each tried with every combination of the facts that the endings ask for. What must fire follows from counting.
 */
class LostFiringsTest {

    /** How a rule begins, and how often that is met where two rivals' protections have lapsed. */
    private record Beginning(String patterns, int met) { }

    /** How a rule ends, and how often that is met beside accounts of so many partners and of the direct team. */
    private record Ending(String pattern, Function<List<String>, Integer> met) { }

    private record Shape(String first, int firstMet, String second, int secondMet) { }

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("$deal : DealRegistration( newCustomer )", 1),
            new Beginning("$deal : DealRegistration( newCustomer )\n    $conflict : RegistrationConflict( lapsed )", 2),
            new Beginning("$deal : DealRegistration( newCustomer )\n    $conflict : RegistrationConflict( lapsed )\n"
                    + "    $other : RegistrationConflict( lapsed, id != $conflict.id )", 2));

    private static final List<Ending> ENDINGS = List.of(
            new Ending("", holders -> 1),
            new Ending("NamedAccountConflict( )", List::size),
            new Ending("not NamedAccountConflict( )", holders -> holders.isEmpty() ? 1 : 0),
            new Ending("exists NamedAccountConflict( )", holders -> holders.isEmpty() ? 0 : 1),
            new Ending("NamedAccountConflict( heldByDirect )", holders -> (int) holders.stream().filter("DIRECT"::equals).count()),
            new Ending("not NamedAccountConflict( heldByDirect )", holders -> holders.contains("DIRECT") ? 0 : 1),
            new Ending("exists NamedAccountConflict( heldByDirect )", holders -> holders.contains("DIRECT") ? 1 : 0));

    private static final List<List<String>> HOLDERS = List.of(List.of(), List.of("ben"), List.of("DIRECT"), List.of("ben", "DIRECT"));

    private static final String RULES = IntStream.range(0, BEGINNINGS.size()).boxed().flatMap(b -> IntStream.range(0, ENDINGS.size()).boxed()
            .flatMap(e -> Stream.of("first", "second").map(place -> ToyPack.rule("1.2", statement(b, e, place), "",
                    BEGINNINGS.get(b).patterns() + "\n    " + ENDINGS.get(e).pattern(), "verdict.note( $deal );")))).collect(joining("\n"));
    private static final PolicyVersion VERSION = new Packs(PackCache.none()).load(ToyPack.files(RULES));
    private static final PartOfPack PACK = PartOfPack.of(ToyPack.files(RULES));

    @Test
    void noneOfTheShapesLosesAFiring() {
        assertThat(wrong(PACK::rules)).isEmpty();
    }

    @Test
    void withSharedJoinsTheSameShapesLoseFirings() {
        assertThat(wrong(PACK::rulesThatShareJoins)).isNotEmpty();
    }

    @Test
    void aRuleThatIsSilencedInCompanyIsFoundByTryingItAlone() {
        Function<org.kie.api.definition.rule.Rule, KieBase> alone = EachRuleAloneTest.alone(PACK);
        CaseFile caseFile = withAccountsOf(List.of());
        long found = shapes(List.of()).filter(shape -> !new Matching(VERSION, caseFile)
                .whatDiffersAlone(PACK.rulesThatShareJoins(both(shape)), alone).isEmpty()).count();

        assertThat(found).isPositive();
    }

    private static List<String> wrong(Function<Predicate<String>, KieBase> built) {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (List<String> holders : HOLDERS) {
            Matching matching = new Matching(VERSION, withAccountsOf(holders));
            for (Shape shape : shapes(holders).toList()) {
                tried++;
                Map<String, List<List<Object>>> fired = matching.in(built.apply(both(shape)));
                int first = fired.getOrDefault(shape.first(), List.of()).size();
                int second = fired.getOrDefault(shape.second(), List.of()).size();
                if (first != shape.firstMet() || second != shape.secondMet()) {
                    wrong.add("%s fired %d, %s fired %d beside accounts of %s".formatted(shape, first, shape, second, holders));
                }
            }
        }
        assertThat(tried).isEqualTo(126 * HOLDERS.size());
        return wrong;
    }

    private static Stream<Shape> shapes(List<String> holders) {
        return IntStream.range(0, BEGINNINGS.size()).boxed().flatMap(b -> IntStream.range(0, ENDINGS.size()).boxed()
                .flatMap(one -> IntStream.range(0, ENDINGS.size()).filter(other -> other != one).mapToObj(other -> new Shape(
                        name(b, one, "first"), BEGINNINGS.get(b).met() * ENDINGS.get(one).met().apply(holders),
                        name(b, other, "second"), BEGINNINGS.get(b).met() * ENDINGS.get(other).met().apply(holders)))));
    }

    /** The two rules, and the core's beside them, without which nothing is lost. */
    private static Predicate<String> both(Shape shape) {
        return Predicate.not((String name) -> name.startsWith("T-")).or(Set.of(shape.first(), shape.second())::contains);
    }

    private static String name(int beginning, int ending, String place) {
        return "T-1.2 " + statement(beginning, ending, place);
    }

    private static String statement(int beginning, int ending, String place) {
        return "%s beginning %d ending %d".formatted(place, beginning, ending);
    }

    private static CaseFile withAccountsOf(List<String> holders) {
        Protection over = new Protection(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-05"));
        CaseFile without = Cases.caseFile(Cases.annasDeal(), List.of(Cases.bens("R-1", Registration.Status.APPROVED, over),
                Cases.bens("R-2", Registration.Status.APPROVED, over)), DealFigures.NONE);
        List<NamedAccount> accounts = holders.stream().map(holder -> new NamedAccount("A-" + holder, Cases.ACME, holder, List.of(),
                LocalDate.parse("2026-01-01"), null)).toList();
        return new CaseFile(without.kind(), without.program(), without.asOf(), without.request(), without.partner(), without.partners(),
                without.registrations(), null, accounts, null, null, null);
    }
}
