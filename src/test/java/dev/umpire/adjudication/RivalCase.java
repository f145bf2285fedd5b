package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Identifiers;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.registration.DealKind;
import dev.umpire.registration.DealRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Case files of the kingdee program in which as many rivals as asked for have registered the same customer. */
final class RivalCase {

    private static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final Identifiers CODE = Identifiers.uscc("91440300279521765C");
    private static final List<String> SPELLINGS = List.of("深圳市华强科技有限公司", "深圳市華強科技有限公司", "华强科技",
            "Shenzhen Huaqiang Technology Co., Ltd.", "Shenzhen Huaqiang");
    private static final int PARTNERS = 5;

    /** Every other rival's protection has lapsed. */
    static CaseFile with(int rivals) {
        DealRequest request = new DealRequest("own", Channel.PARTNER, customer(0), Opportunity.NEW_CUSTOMER, "K3",
                new BigDecimal("50000"), null, null, null, false, List.of(new Evidence("MEETING_RECORD", TODAY, null)), null, null,
                NOW, null);
        List<Partner> partners = Stream.concat(Stream.of("own"),
                IntStream.range(0, Math.min(rivals, PARTNERS)).mapToObj(i -> "rival-" + i)).map(RivalCase::partner).toList();
        return new CaseFile(DealKind.CODE, "kingdee", NOW, request, partners.get(0), partners,
                IntStream.range(0, rivals).mapToObj(RivalCase::registration).toList(), null, null, null, null, null);
    }

    private static Registration registration(int number) {
        int age = number % 2 == 0 ? 20 + number : 100 + number;
        Protection protection = Protection.ofDays(TODAY.minusDays(age), 90);
        return new Registration("R-" + number, "rival-" + number % PARTNERS, Channel.PARTNER, customer(number),
                Opportunity.NEW_CUSTOMER, "K3", new BigDecimal("60000"), NOW.minus(age, ChronoUnit.DAYS),
                Registration.Status.APPROVED, protection, null, 0, null, null, null, false, null, null);
    }

    private static Customer customer(int number) {
        return new Customer(SPELLINGS.get(number % SPELLINGS.size()), null, CODE, "CN-440300", null, 200, null, null, null);
    }

    private static Partner partner(String id) {
        return new Partner(id, "Partner " + id, Partner.Status.ACTIVE, "DEEP", List.of("DISTRIBUTION"), null, null,
                List.of(new Partner.Authorization("K3", "CN", LocalDate.parse("2020-01-01"), null)),
                List.of(new Partner.Certification("K3", LocalDate.parse("2030-12-31"))), null);
    }

    private RivalCase() { }
}
