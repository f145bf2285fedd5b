package dev.umpire.registration.online;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.check.BadField;
import dev.umpire.imports.Imports;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.OnBothDatabases;
import dev.umpire.web.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Files beside files, and files beside requests: all taken in or refused by line, and nobody protected beside another. */
@OnBothDatabases
class ImportsAtOneInstantTest {

    @Parameter
    Databases.Kind kind;

    private static final int LINES = 150;
    /** Two files overlap with one another, two with requests. */
    private static final List<Integer> FIRST = List.of(0, 100, 300, 320);
    private static final int CUSTOMERS = 600;
    private static final int REGISTRATIONS = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private Database database;

    @BeforeEach
    void openDatabase() {
        database = kind.open();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void areTakenInOrRefusedByLineAndNoCustomerIsProtectedTwice() {
        Office office = new Office(database).withPartner("beifang").withPartner("huadong");
        Imports service = office.imports();
        Imports otherProcess = office.imports();
        List<CompletableFuture<List<BadField>>> imports = FIRST.stream().map(first ->
                CompletableFuture.supplyAsync(() -> answer(first < 100 ? otherProcess : service, file(first)), threads)).toList();
        List<CompletableFuture<RegisteredDeal>> registered = IntStream.range(0, REGISTRATIONS).mapToObj(i -> customer(CUSTOMERS - 1 - 2 * i))
                .map(customer -> CompletableFuture.supplyAsync(() -> office.register("huadong", customer), threads)).toList();
        registered.forEach(CompletableFuture::join);
        List<List<BadField>> answers = imports.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().flatMap(List::stream)).isNotEmpty()
                .allSatisfy(field -> assertThat(field.pointer()).matches("/\\d+/record/protection"));
        assertThat(protectedTwice(office)).isEmpty();
        assertThat(answers).contains(List.of());
    }

    private static String file(int first) {
        return IntStream.range(first, first + LINES).mapToObj(i -> PastDeal.of("R-%d-%d".formatted(first, i), name(i))).map(PastDeal::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<BadField> answer(Imports imports, String file) {
        try {
            imports.take(Office.KINGDEE, file, null);
            return List.of();
        } catch (RefusedRequest refused) {
            return refused.errors().isEmpty() ? List.of(new BadField("", refused.getMessage())) : refused.errors();
        }
    }

    private static Customer customer(int number) {
        return Office.customer(name(number), null);
    }

    /** Names no two of which are alike. */
    private static String name(int number) {
        String four = new Random(number).ints(4, 0x4E00, 0x8000).mapToObj(Character::toString).collect(Collectors.joining());
        return "深圳市%s有限公司".formatted(four);
    }

    private List<String> protectedTwice(Office office) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            List<RegisteredDeal> all = office.keeping.list(Office.KINGDEE, new Registrations.DealFilter(null, null, name(i)),
                    new dev.umpire.web.PageQuery(0, 50, null)).items();
            if (all.stream().filter(deal -> deal.protection() != null).count() > 1) {
                found.add(name(i));
            }
        }
        return found;
    }
}
