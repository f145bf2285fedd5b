package dev.umpire.web.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.umpire.client.AdjudicationsApi;
import dev.umpire.client.ApiClient;
import dev.umpire.client.ApiException;
import dev.umpire.client.DealRegistrationsApi;
import dev.umpire.client.ImportsApi;
import dev.umpire.client.PartnersApi;
import dev.umpire.client.ProblemsApi;
import dev.umpire.client.model.Authorization;
import dev.umpire.client.model.BadField;
import dev.umpire.client.model.CaseFile;
import dev.umpire.client.model.Certification;
import dev.umpire.client.model.Channel;
import dev.umpire.client.model.Customer;
import dev.umpire.client.model.DealRequest;
import dev.umpire.client.model.Evidence;
import dev.umpire.client.model.Kind;
import dev.umpire.client.model.Note;
import dev.umpire.client.model.Opportunity;
import dev.umpire.client.model.Outcome;
import dev.umpire.client.model.Papers;
import dev.umpire.client.model.Partner;
import dev.umpire.client.model.PartnerStatus;
import dev.umpire.client.model.Problem;
import dev.umpire.client.model.RegisteredDeal;
import dev.umpire.client.model.RegistrationStatus;
import dev.umpire.client.model.Request;
import dev.umpire.client.model.Required;
import dev.umpire.client.model.Ruling;
import dev.umpire.web.Http;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that was generated from the description, and knows nothing else, does the work of a partner manager. */
@QuarkusTest
class GeneratedClientTest {

    private static final String KINGDEE = "kingdee";

    private static final LocalDate TODAY = Http.today();

    @TestHTTPResource("/")
    URI service;

    private ApiClient client;
    private DealRegistrationsApi deals;

    @BeforeEach
    void callTheServiceUnderTest() throws ApiException {
        client = new ApiClient();
        client.updateBaseUri(service.toString().replaceAll("/$", ""));
        deals = new DealRegistrationsApi(client);
        new PartnersApi(client).putPartner("generated", KINGDEE, partner());
    }

    @Test
    void aPartnerIsReadAsItWasPut() throws ApiException {
        Partner read = new PartnersApi(client).getPartner("generated", KINGDEE);

        assertThat(read).isEqualTo(partner().id("generated"));
        assertThat(new PartnersApi(client).listPartners(KINGDEE, null, 0, 500).getItems()).contains(read);
    }

    @Test
    void aDealIsRegisteredCompletedWorkedOnFoundAndWithdrawn() throws ApiException {
        DealRequest deal = deal();
        String key = UUID.randomUUID().toString();

        RegisteredDeal registered = deals.registerDeal(KINGDEE, deal, key, null);
        assertThat(registered.getStatus()).isEqualTo(RegistrationStatus.INCOMPLETE);
        assertThat(registered.getProtection()).isNull();
        assertThat(registered.getRuling().getRequired()).extracting(Required::getEvidence).contains("MEETING_RECORD");
        assertThat(deals.registerDeal(KINGDEE, deal, key, null)).isEqualTo(registered);

        String id = registered.getId();
        RegisteredDeal complete = deals.addEvidence(id, KINGDEE, new Papers().evidence(List.of(paper())), null);
        assertThat(complete.getStatus()).isEqualTo(RegistrationStatus.APPROVED);
        assertThat(complete.getProtection().getUntil()).isAfter(TODAY);
        assertThat(deals.noteActivity(id, KINGDEE, new Note().note("Demonstration given"), null).getActivity()).hasSize(1);

        assertThat(deals.listDealRegistrations(KINGDEE, null, deal.getCustomer().getName(), 0, "generated", 50, RegistrationStatus.APPROVED).getItems())
                .extracting(RegisteredDeal::getId).containsExactly(id);
        assertThat(deals.listRulings(id, KINGDEE, null, 0, 50).getItems()).extracting(Ruling::getOutcome)
                .containsExactly(Outcome.INCOMPLETE, Outcome.APPROVED);

        assertThat(deals.withdrawDeal(id, KINGDEE, null).getStatus()).isEqualTo(RegistrationStatus.WITHDRAWN);
        assertThat(deals.getDealRegistration(id, KINGDEE).getClosedOn()).isNotNull();
        assertThat(problem(catchThrowableOfType(ApiException.class, () -> deals.withdrawDeal(id, KINGDEE, null))).getType())
                .isEqualTo("/problems/wrong-state");
    }

    @Test
    void theRequestOfACaseFileIsOneOfItsKind() throws ApiException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Partner partner = partner().id("generated");
        CaseFile caseFile = new CaseFile().kind(Kind.DEAL_REGISTRATION).program(KINGDEE).asOf(now)
                .request(new Request(deal().evidence(List.of(paper())).submittedAt(now))).partner(partner).partners(List.of(partner));

        Ruling ruling = new AdjudicationsApi(client).adjudicate(KINGDEE, caseFile, null);

        assertThat(ruling.getOutcome()).isEqualTo(Outcome.APPROVED);
        assertThat(ruling.getDecidedAt().toInstant()).isEqualTo(now.toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void linesAreImported() throws ApiException {
        String line = """
                {"type": "partners", "record": {"id": "generated-2", "name": "Generated Two", "status": "ACTIVE"}}
                """;

        assertThat(new ImportsApi(client).importRecords(KINGDEE, line, null).getImported()).containsExactly(entry("partners", 1));
    }

    @Test
    void problemsAreRead() throws ApiException {
        ApiException absent = catchThrowableOfType(ApiException.class, () -> deals.getDealRegistration("R-NONE", KINGDEE));
        assertThat(absent.getCode()).isEqualTo(404);
        assertThat(problem(absent).getDetail()).contains("R-NONE");
        assertThat(new ProblemsApi(client).describeProblem("not-found").getTitle()).isEqualTo(problem(absent).getTitle());

        ApiException refused = catchThrowableOfType(ApiException.class,
                () -> deals.registerDeal(KINGDEE, deal().amount(new BigDecimal("-1")).productLine("K99"), null, null));
        assertThat(refused.getCode()).isEqualTo(422);
        assertThat(problem(refused).getErrors()).extracting(BadField::getPointer).containsExactlyInAnyOrder("/amount", "/productLine");
    }

    private Problem problem(ApiException refused) {
        try {
            return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(refused.getResponseBody(), e);
        }
    }

    private static Partner partner() {
        return new Partner().name("Generated Software").status(PartnerStatus.ACTIVE).tier("DEEP").types(List.of("DISTRIBUTION")).roles(Map.of())
                .authorizations(List.of(new Authorization().productLine("K3").territory("CN").from(LocalDate.of(2020, 1, 1))))
                .certifications(List.of(new Certification().code("K3").validUntil(LocalDate.of(2099, 12, 31)))).attributes(Map.of());
    }

    private static DealRequest deal() {
        return new DealRequest().partnerId("generated").channel(Channel.PARTNER).opportunity(Opportunity.NEW_CUSTOMER).productLine("K3")
                .amount(new BigDecimal("50000"))
                .customer(new Customer().name("Q" + UUID.randomUUID().toString().replace("-", "") + " Ltd").territory("CN-440300").employees(200));
    }

    private static Evidence paper() {
        return new Evidence().type("MEETING_RECORD").date(TODAY);
    }
}
