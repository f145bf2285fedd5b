package dev.umpire.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.PreparedCustomer;
import dev.umpire.identity.Thresholds;
import dev.umpire.intake.Kingdee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is found, among how many, and that a search reads and gives no more however many there are. */
class CustomerSearchTest extends AtAnEmptyRegister {

    private static final Program PROGRAM = Kingdee.VERSION.program();
    private static final String CITY = "CN-440300";
    private static final String ELSEWHERE = "CN-310000";
    private static final LocalDate DAY = LocalDate.of(2027, 4, 15);
    private static final IdentityMatcher MATCHER = new IdentityMatcher(Thresholds.DEFAULT);

    @Test
    void oneOfAThousandIsFoundUnderEveryWayOfWritingIt() {
        Town town = new Town(3);
        List<Town.Company> companies = IntStream.range(0, 1000).mapToObj(i -> town.next()).toList();
        file(IntStream.range(0, 1000).mapToObj(i -> new Record("R-" + i, companies.get(i).name(), Bearing.standing("K3", null))).toList());
        Random chance = new Random(4);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            for (Variant variant : Variant.values()) {
                String written = variant.of(companies.get(i), chance);
                if (written != null && MATCHER.match(prepared(written), prepared(companies.get(i).name())).isPresent()) {
                    Candidates candidates = find(written);
                    assertThat(candidates.rowsRead()).isLessThanOrEqualTo(CustomerSearch.MOST_ROWS);
                    if (!registrations(candidates).contains("R-" + i) && !candidates.more()) {
                        missed.add(variant + ": " + written + " / " + companies.get(i).name());
                    }
                }
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void ofMoreThanTwentyThatStandTheBestAreGivenAndMoreAreSaid() {
        file(records(20, i -> "深圳市华强科技有限公司"));
        assertThat(find("深圳市华强科技有限公司")).satisfies(all -> {
            assertThat(registrations(all)).hasSize(20);
            assertThat(all.more()).isFalse();
        });

        file(List.of(new Record("one-more", "深圳市华强科技有限公司", Bearing.standing("K3", null))));

        assertThat(find("华强科技(深圳)有限公司")).satisfies(best -> {
            assertThat(registrations(best)).hasSize(20);
            assertThat(best.more()).isTrue();
            assertThat(best.rowsRead()).isLessThanOrEqualTo(CustomerSearch.MOST_ROWS);
        });
    }

    @Test
    void whatHasEndedGivesWayToWhatStandsAndIsNotMissed() {
        List<Record> ended = IntStream.range(0, 30).mapToObj(i ->
                new Record("E-" + i, "深圳市华强科技有限公司", Bearing.ended("K3", DAY.minusDays(i)))).toList();
        file(ended);
        file(List.of(new Record("stands", "深圳市华强科技有限公司", Bearing.standing("K3", DAY)),
                new Record("lapsed", "深圳市华强科技有限公司", Bearing.standing("K3", DAY.minusDays(1)))));

        Candidates found = find("深圳市华强科技有限公司");

        assertThat(registrations(found)).hasSize(20).contains("stands", "lapsed", "E-0", "E-17").doesNotContain("E-18");
        assertThat(found.more()).isFalse();
    }

    @Test
    void whatStandsBehindMoreThatEndedThanIsReadIsSaidToBeThere() {
        for (String spelling : List.of("深圳市华强科技有限公司", "深圳市华强科技有限公司信息部")) {
            file(IntStream.range(0, 21).mapToObj(i -> new Record(spelling + i, spelling, Bearing.ended("K3", DAY.minusDays(i)))).toList());
        }
        file(List.of(new Record("stands", "华强", Bearing.standing("K3", null))));

        assertThat(find("深圳市华强科技有限公司")).satisfies(found -> assertThat(registrations(found).contains("stands") || found.more()).isTrue());
    }

    @Test
    void ofManyAliasesEachOfWhichManyBearNoneIsLeftOutUnsaid() {
        List<String> aliases = IntStream.range(0, 12).mapToObj(i -> sign(i) + sign(i + 30) + sign(i + 60)).toList();
        transactions.run(handle -> {
            for (int i = 0; i < 12 * 12; i++) {
                Customer bearer = new Customer("海珠" + sign(i) + sign(i + 3) + sign(i + 5) + "有限公司", List.of(aliases.get(i % 12)), null, CITY, null, null, null, null, null);
                CustomerRecords.add(handle, PROGRAM, "registration", "B-" + i, bearer, Bearing.standing(i < 143 ? "EAS" : "K3", null));
            }
            return null;
        });

        Candidates found = find(new Customer("深圳市华强科技有限公司", aliases, null, CITY, null, null, null, null, null));

        assertThat(found.rowsRead()).isLessThanOrEqualTo(CustomerSearch.MOST_ROWS);
        assertThat(found.more()).isTrue();
    }

    @Test
    void recordsOfOtherLinesAndDeclinedOnesAreNotGiven() {
        file(List.of(new Record("K3", "深圳市华强科技有限公司", Bearing.standing("K3", null)),
                new Record("EAS", "深圳市华强科技有限公司", Bearing.standing("EAS", null)),
                new Record("declined", "深圳市华强科技有限公司", Bearing.onNoDeal("K3")),
                new Record("account", "深圳市华强科技有限公司", Bearing.standingOnEveryLine(null)),
                new Record("sale", "深圳市华强科技有限公司", Bearing.sale("K3", DAY)),
                new Record("sale of another line", "深圳市华强科技有限公司", Bearing.sale("EAS", DAY))));

        assertThat(registrations(find("深圳市华强科技有限公司"))).containsExactlyInAnyOrder("K3", "account", "sale");
    }

    @Test
    void aBeginningThatManyShareIsNoLikeness() {
        file(records(60, i -> "深圳市东方" + sign(i) + sign(i + 7) + "贸易有限公司"));
        file(List.of(new Record("east", "深圳市东方贸易有限公司", Bearing.standing("K3", null))));

        assertThat(registrations(find("深圳市东方砺澜贸易有限公司"))).containsOnly("east");
        assertThat(find("深圳市东方砺澜贸易有限公司").more()).isFalse();
    }

    @Test
    void aSlipOfThePenFindsTheOneWhoseOtherCharactersAreTheSameHoweverManyBeginAndEndAlike() {
        file(records(60, i -> "深圳市海川" + sign(i) + sign(i + 7) + "新能源科技有限公司"));

        assertThat(registrations(find("深圳市海川砺" + sign(12) + "新能源科技有限公司"))).contains("R-5");
        assertThat(registrations(find("深圳市海川" + sign(5) + "砺新能源科技有限公司"))).contains("R-5");
        assertThat(registrations(find("深圳市海川" + sign(5) + "新能源科技有限公司"))).contains("R-5");
    }

    @Test
    void aShortNameThatManyBearSaysThatThereAreMore() {
        file(records(60, i -> "深圳市东方" + sign(i) + sign(i + 7) + "贸易有限公司"));

        assertThat(find("东方")).satisfies(found -> {
            assertThat(registrations(found)).hasSize(20);
            assertThat(found.more()).isTrue();
        });
    }

    @Test
    void membersOfOneGroupNeverCrowdOthersOutNorAreTheyMissed() {
        transactions.run(handle -> {
            for (int i = 0; i < 60; i++) {
                CustomerRecords.add(handle, PROGRAM, "registration", "G-" + i, member("深圳市" + sign(i) + sign(2 * i + 1) + "贸易有限公司"), Bearing.standing("K3", null));
            }
            CustomerRecords.add(handle, PROGRAM, "registration", "same", member("深圳市华强科技有限公司"), Bearing.standing("K3", null));
            return null;
        });

        Candidates found = find(member("深圳市华强科技有限公司"));

        assertThat(registrations(found)).contains("same").hasSizeLessThanOrEqualTo(20);
        assertThat(found.more()).isFalse();
    }

    @Test
    void aRecordOfAnotherProgramIsNotFound() {
        file(List.of(new Record("R-1", "深圳市华强科技有限公司", Bearing.standing("K3", null))));

        assertThat(transactions.run(handle -> CustomerSearch.find(handle, "other", MATCHER, asked(prepared("深圳市华强科技有限公司")))).found()).isEmpty();
    }

    @Test
    void theSameCustomerIsKeptOnceHoweverManyRecordsNameIt() {
        file(records(5, i -> "深圳市华强科技有限公司"));
        file(List.of(new Record("elsewhere", "广州市海珠乐器有限公司", Bearing.standing("K3", null))));

        int customers = database.jdbi().withHandle(handle -> handle.select("select count(*) from customer").mapTo(Integer.class).one());
        assertThat(customers).isEqualTo(2);
    }

    @Test
    void aCodeFindsWhoeverBearsItUnderAnyName() {
        Identifiers code = Identifiers.uscc("91440300279521765C");
        transactions.run(handle -> {
            CustomerRecords.add(handle, PROGRAM, "registration", "R-1", new Customer("海棠乐器有限公司", null, code, ELSEWHERE, null, null, null, null, null),
                    Bearing.standing("K3", null));
            return null;
        });

        assertThat(registrations(find(new Customer("深圳市华强科技有限公司", null, code, CITY, null, null, null, null, null)))).containsExactly("R-1");
    }

    private record Record(String id, String name, Bearing bearing) { }

    private interface Name {
        String of(int number);
    }

    private static List<Record> records(int number, Name name) {
        return IntStream.range(0, number).mapToObj(i -> new Record("R-" + i, name.of(i), Bearing.standing("K3", null))).toList();
    }

    private void file(List<Record> records) {
        transactions.run(handle -> {
            records.forEach(record -> CustomerRecords.add(handle, PROGRAM, "registration", record.id(), Customer.named(record.name(), CITY), record.bearing()));
            return null;
        });
    }

    private Candidates find(String name) {
        return find(Customer.named(name, CITY));
    }

    private Candidates find(Customer customer) {
        return transactions.run(handle -> CustomerSearch.find(handle, PROGRAM.program(), MATCHER, asked(PreparedCustomer.of(customer, CITY))));
    }

    private static Asked asked(PreparedCustomer customer) {
        return new Asked(customer, "K3", List.of("K3"), DAY, null);
    }

    private static PreparedCustomer prepared(String name) {
        return PreparedCustomer.of(Customer.named(name, CITY), CITY);
    }

    private static Customer member(String name) {
        return new Customer(name, null, null, CITY, null, null, null, null, "华强集团");
    }

    private static Set<String> registrations(Candidates candidates) {
        return candidates.found().getOrDefault("registration", Set.of());
    }

    private static String sign(int number) {
        return Character.toString(0x6C5F + 13 * number);
    }
}
