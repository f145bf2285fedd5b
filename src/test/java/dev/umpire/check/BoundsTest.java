package dev.umpire.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Longest;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Registration;
import dev.umpire.kinds.Kinds;
import dev.umpire.registration.DealRequest;
import dev.umpire.replay.Kingdee;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No document holds more than is stated, by whatever way it comes in. */
class BoundsTest {

    private static final List<Class<?>> DOCUMENTS = Stream.concat(Stream.of(CaseFile.class, Partner.class, ExclusivityGrant.class,
            NamedAccount.class, DirectOpportunity.class, InstalledBase.class, Registration.class),
            Kinds.ALL.stream().flatMap(kind -> Stream.of(kind.request(), kind.figures()))).toList();

    static Stream<RecordComponent> listsAndMaps() {
        Set<Class<?>> seen = new HashSet<>();
        DOCUMENTS.forEach(document -> collect(document, seen));
        return seen.stream().flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> List.class == component.getType() || Map.class == component.getType());
    }

    private static void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(element -> collect(element, seen));
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            Stream.of(record.getRecordComponents()).forEach(component -> collect(component.getGenericType(), seen));
        }
    }

    @Test
    void everyListAndMapOfEveryDocumentHasABound() {
        assertThat(listsAndMaps()).hasSizeGreaterThan(25).allSatisfy(component ->
                assertThat(component.getAnnotation(AtMost.class)).as("%s of %s", component.getName(), component.getDeclaringRecord()).isNotNull());
    }

    @Test
    void everyBoundStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("docs/reference/http-api.md"));

        assertThat(listsAndMaps()).allSatisfy(component -> assertThat(page)
                .contains("| `%s` | %d |".formatted(component.getName(), component.getAnnotation(AtMost.class).value())));
        assertThat(List.of(Longest.NAME, Longest.ADDRESS, Longest.CODE)).containsExactly(500, 1000, 200);
    }

    /** What is wrong with the elements themselves is another matter. */
    @ParameterizedTest
    @MethodSource("listsAndMaps")
    void eachIsCountedWhenItIsReadAndBeforeADocumentIsMadeOfIt(RecordComponent component) {
        AtMost bound = component.getAnnotation(AtMost.class);

        assertThat(faults(component, bound.value())).noneMatch(fault -> fault.contains("more than"));
        assertThat(faults(component, bound.value() + 1)).containsExactly(
                "This has %d %s, more than %d. Maybe lists were joined by mistake.".formatted(bound.value() + 1, bound.of(), bound.value()));
    }

    private static List<String> faults(RecordComponent component, int count) {
        Class<?> record = component.getDeclaringRecord();
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String value = element(component.getGenericType());
            elements.add(component.getType() == Map.class ? "\"k%d\":%s".formatted(i, value) : value);
        }
        String open = component.getType() == Map.class ? "{%s}" : "[%s]";
        try {
            Json.mapper().readValue("{\"%s\":%s}".formatted(component.getName(), open.formatted(String.join(",", elements))), record);
            return List.of();
        } catch (JsonMappingException e) {
            assertThat(e.getPath()).extracting(JsonMappingException.Reference::getFieldName).containsExactly(component.getName());
            return List.of(e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String element(Type of) {
        Type[] arguments = ((ParameterizedType) of).getActualTypeArguments();
        Type last = arguments[arguments.length - 1];
        return last == String.class ? "\"x\"" : last == Object.class || last == BigDecimal.class ? "1" : "{}";
    }

    @Test
    void attributesAreCountedAtEveryDepth() {
        String nested = "{\"attributes\":{\"a\":[%s]}}";

        assertThatThrownBy(() -> Json.mapper().readValue(nested.formatted("1,".repeat(199) + "1"), DealRequest.class))
                .hasMessageContaining("This has 201 values, more than 200.");
        assertThatCode(() -> Json.mapper().readValue(nested.formatted("1,".repeat(198) + "1"), DealRequest.class)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"%s\"}", "{\"aliases\":[\"%s\"]}", "{\"group\":\"%s\"}"})
    void namesAreAsLongAsASentenceHolds(String customer) throws JsonProcessingException {
        Json.mapper().readValue(customer.formatted("名".repeat(Longest.NAME)), Customer.class);

        assertThatThrownBy(() -> Json.mapper().readValue(customer.formatted("名".repeat(Longest.NAME + 1)), Customer.class))
                .hasMessageContaining("This has 501 characters, more than 500.");
    }

    /** Before there were bounds larger ones were recorded. */
    @Test
    void whatWasKeptStaysReadable() {
        Customer kept = new Customer("Acme", Collections.nCopies(51, "Acme Tools"), null, null, null, null, null, null, null);

        assertThat(Json.read(Json.write(kept), Customer.class)).isEqualTo(kept);
    }

    /** Papers that are handed in one after the other were each read by themselves. */
    @Test
    void whatWasPutTogetherIsCountedToo() {
        List<Evidence> papers = Collections.nCopies(101, new Evidence("MEETING_RECORD", LocalDate.EPOCH, null));
        DealRequest request = new DealRequest(null, null, new Customer("A", Collections.nCopies(51, "B"), null, null, null, null, null, null, null),
                null, null, null, null, null, null, false, papers, null, null, null, null);
        Check check = Check.ofRecord(Kingdee.VERSION.program(), id -> true, Instant.EPOCH);

        BoundsCheck.check(request, check);

        assertThat(check.problems()).containsExactlyInAnyOrder(
                new BadField("/evidence", "This has 101 papers, more than 100. Maybe lists were joined by mistake."),
                new BadField("/customer/aliases", "This has 51 aliases, more than 50. Maybe lists were joined by mistake."));
    }
}
