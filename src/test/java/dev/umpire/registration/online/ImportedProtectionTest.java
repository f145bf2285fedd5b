package dev.umpire.registration.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.check.BadField;
import dev.umpire.check.Check;
import dev.umpire.imports.Imports;
import dev.umpire.intake.Importable;
import dev.umpire.intake.Intakes;
import dev.umpire.ruling.ReadBack;
import dev.umpire.web.RefusedRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What a file brings in as protected obeys the same rule as what is registered: one protection for one customer and line. */
class ImportedProtectionTest extends AtTheOffice {

    private static final String HUAQIANG = "深圳市华强科技有限公司";

    @Test
    void aLineIsRefusedForWhomTheCustomerIsProtectedUnderACode() {
        RegisteredDeal registered = office.register("huadong", Office.huaqiang());
        assertThat(registered.status()).isEqualTo(Status.APPROVED);

        assertThat(refused(office, PastDeal.of("R-1", "Nobody Else GmbH"), PastDeal.of("R-2", HUAQIANG)))
                .containsExactly(Map.entry("/2/record/protection", "Line 2: The customer and line are protected for the registration (%s). "
                        .formatted(registered.id()) + "Maybe end one of the two, or add \"history\": true, which takes this one in without protection."));
        assertThat(known("R-1")).isFalse();
    }

    @Test
    void twoLinesForOneCustomerAreRefusedHoweverTheyAreSpelt() {
        assertThat(refused(office, PastDeal.of("R-1", HUAQIANG), PastDeal.of("R-2", "华强科技").with("customer", customerWithCode("华强科技")),
                PastDeal.of("R-3", HUAQIANG).with("customer", customerWithCode(HUAQIANG)).with("partnerId", "huadong")).keySet())
                .containsExactlyInAnyOrder("/2/record/protection", "/3/record/protection");
    }

    private static Map<String, Object> customerWithCode(String name) {
        return Map.of("name", name, "territory", "CN-440300", "identifiers", Map.of("uscc", Office.USCC));
    }

    @Test
    void aLineSaysThatItIsHistoryAndIsTakenInWithoutProtection() {
        RegisteredDeal registered = office.register("huadong", Office.huaqiang());
        taken(office, PastDeal.of("R-2", HUAQIANG).asHistory());

        assertThat(office.keeping.get(Office.KINGDEE, "R-2").protection()).isNull();
        assertThat(office.keeping.get(Office.KINGDEE, registered.id()).protection()).isNotNull();
    }

    @Test
    void onlyRegistrationsAreHistory() {
        assertThat(refused(office, "{\"type\": \"partners\", \"history\": true, \"record\": {\"id\": \"p\", \"name\": \"P\", \"status\": \"ACTIVE\"}}"))
                .containsOnlyKeys("/1/history");
    }

    @Test
    void aProtectionThatBeginsLaterStandsInTheWayAsWell() {
        office.register("huadong", Office.huaqiang());
        PastDeal later = PastDeal.of("R-2", HUAQIANG);

        assertThat(refused(office, later.with("protection", Map.of("from", "2026-03-03", "until", "2026-05-01")))).containsOnlyKeys("/1/record/protection");
        taken(office, later.with("protection", Map.of("from", "2026-01-05", "until", "2026-03-01")));      // it ended yesterday
    }

    @Test
    void anotherLineOfProductsIsAnotherMatter() {
        office.register("huadong", Office.huaqiang());
        taken(office, PastDeal.of("R-2", HUAQIANG).with("productLine", "KIS"));
    }

    @Test
    void twoThatShareADealAreTakenInTogether() {
        List<Map<String, Object>> shares = List.of(Map.of("party", "beifang", "percent", 50), Map.of("party", "huadong", "percent", 50));
        PastDeal shared = PastDeal.of("R-1", HUAQIANG).with("status", "SHARED").with("shares", shares);
        taken(office, shared, shared.with("id", "R-2").with("partnerId", "huadong"));

        assertThat(refused(office, shared.with("id", "R-3").with("partnerId", "gamma"), PastDeal.of("R-4", HUAQIANG))).containsKey("/2/record/protection");
    }

    @Test
    void whatWasImportedStandsInTheWayOfWhoComesLater() {
        taken(office, PastDeal.of("R-1", HUAQIANG));
        assertThat(ReadBack.ruling(office.register("huadong", Office.huaqiang()).ruling()).protection()).isNull();
    }

    @Test
    void aClaimWhoseHolderIsNotProtectedAnyMoreIsTakenOver() {
        office.register("huadong", Office.huaqiang());
        office.clock.plusDays(400);
        taken(office, PastDeal.of("R-1", HUAQIANG).with("customer", customerWithCode(HUAQIANG))
                .with("protection", Map.of("from", "2027-01-05", "until", "2027-12-31")));

        assertThat(texts("select registration_id from claim")).containsExactly("R-1");
    }

    @Test
    void whoIsProtectedWhileAFileIsReadIsNamed() {
        Moment moment = new Moment(() -> office.register("huadong", Office.huaqiang()));
        Map<String, String> errors = refused(office.imports(moment), PastDeal.of("R-1", HUAQIANG), Moment.LINE);

        RegisteredDeal registered = moment.made;
        assertThat(registered.status()).isEqualTo(Status.APPROVED);
        assertThat(errors).containsExactly(Map.entry("/1/record/protection", ("Line 1: The customer and line were protected for the registration (%s) "
                + "while the file was read. Maybe end one of the two, or add \"history\": true.").formatted(registered.id())));
        assertThat(known("R-1")).isFalse();
        assertThat(office.imports().progress(Office.KINGDEE).underWay()).isNull();
    }

    @Test
    void whoIsRefusedWhileAFileIsReadDoesNotMatter() {
        Customer stranger = Office.customer("广州市百川贸易有限公司", null);
        Moment moment = new Moment(() -> office.register("huadong", stranger));
        taken(office.imports(moment), PastDeal.of("R-1", HUAQIANG), Moment.LINE);

        assertThat(moment.made.status()).isEqualTo(Status.APPROVED);
        assertThat(known("R-1")).isTrue();
    }

    /** The fault that announcements are there for. */
    @Test
    void withoutAnnouncementsBothWouldBeProtected() {
        Office careless = new Office(database, Intakes::withoutLocks);
        Moment moment = new Moment(() -> careless.register("huadong", Office.huaqiang()));
        taken(careless.imports(moment), PastDeal.of("R-1", HUAQIANG), Moment.LINE);

        assertThat(moment.made.protection()).isNotNull();
        assertThat(office.keeping.get(Office.KINGDEE, "R-1").protection()).isNotNull();
    }

    @Test
    void aKeyGivesTheSameAnswerForTheSameFile() {
        Imports imports = office.imports();
        String file = PastDeal.of("R-1", HUAQIANG).toString();
        Imports.Imported first = imports.take(Office.KINGDEE, file, "key-1");

        assertThat(imports.take(Office.KINGDEE, file, "key-1")).isEqualTo(first);
        assertThat(catchThrowableOfType(RefusedRequest.class, () -> imports.take(Office.KINGDEE, file + "\n", "key-1"))).hasMessageContaining("(key-1)");
        assertThat(catchThrowableOfType(RefusedRequest.class, () -> imports.take(Office.KINGDEE, file, "key-2"))).hasMessageContaining("(R-1) exists");
    }

    @Test
    void anImportThatEndedWithoutAWordMakesRoomAfterTwoMinutes() {
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into import_run (program, id, began_at, seen_at, lines, done)
                values ('kingdee', 'dead', current_timestamp, current_timestamp - interval '119' second, 7, 3)"""));
        assertThat(office.imports().progress(Office.KINGDEE).underWay().done()).isEqualTo(3);
        taken(office, PastDeal.of("R-1", HUAQIANG));

        assertThat(known("R-1")).isTrue();
        assertThat(texts("select run from announcement")).isEmpty();
    }

    private boolean known(String id) {
        return texts("select id from registration").contains(id);
    }

    private List<String> texts(String sql) {
        return database.jdbi().withHandle(handle -> handle.select(sql).mapTo(String.class).list());
    }

    private static void taken(Office office, Object... lines) {
        taken(office.imports(), lines);
    }

    private static void taken(Imports imports, Object... lines) {
        imports.take(Office.KINGDEE, file(lines), null);
    }

    private static Map<String, String> refused(Office office, Object... lines) {
        return refused(office.imports(), lines);
    }

    private static Map<String, String> refused(Imports imports, Object... lines) {
        return catchThrowableOfType(RefusedRequest.class, () -> imports.take(Office.KINGDEE, file(lines), null)).errors().stream()
                .collect(Collectors.toMap(BadField::pointer, BadField::detail));
    }

    private static String file(Object... lines) {
        return Arrays.stream(lines).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** A line at which somebody else registers a deal, in a transaction of his own. */
    private static final class Moment implements Importable {

        static final String LINE = Json.write(Map.of("type", "moment", "record", Map.of()));

        private final java.util.function.Supplier<RegisteredDeal> registering;
        private RegisteredDeal made;

        Moment(java.util.function.Supplier<RegisteredDeal> registering) {
            this.registering = registering;
        }

        @Override
        public String type() {
            return "moment";
        }

        @Override
        public List<BadField> take(Handle handle, Check check, JsonNode record) {
            made = CompletableFuture.supplyAsync(registering).join();
            return List.of();
        }
    }
}
