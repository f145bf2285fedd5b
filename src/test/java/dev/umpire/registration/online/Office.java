package dev.umpire.registration.online;

import dev.umpire.account.DirectOpportunities;
import dev.umpire.account.NamedAccounts;
import dev.umpire.account.Sales;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Identifiers;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.Partner;
import dev.umpire.exclusivity.Grants;
import dev.umpire.imports.Imports;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.Importable;
import dev.umpire.intake.Intake;
import dev.umpire.intake.Intakes;
import dev.umpire.intake.Kingdee;
import dev.umpire.intake.PartnerSource;
import dev.umpire.partner.Partners;
import dev.umpire.registration.DealRequest;
import dev.umpire.search.Rebuilding;
import dev.umpire.store.Database;
import dev.umpire.store.Transactions;
import dev.umpire.web.Roles;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The service without HTTP, over one database, in Shenzhen on a day that the test moves on. */
final class Office {

    static final String KINGDEE = "kingdee";
    static final String USCC = "91440300279521765C";

    final Transactions transactions;
    final Partners partners;
    final Grants grants;
    final NamedAccounts accounts;
    final DirectOpportunities opportunities;
    final Sales sales;
    final Registering registering;
    final Keeping keeping;
    private final Intake intake;
    private final Registrations registrations;
    final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T02:00:00Z"));

    /** How an intake is made of its parts. */
    interface IntakeMaker {
        Intake of(Transactions transactions, Clock clock, List<CaseSource> sources, PartnerSource partners);
    }

    Office(Database database) {
        this(database, Intakes::locking);
    }

    Office(Database database, IntakeMaker maker) {
        this(database, maker, new Registrations());
    }

    Office(Database database, IntakeMaker maker, Registrations registrations) {
        this.registrations = registrations;
        Kingdee policies = new Kingdee();
        transactions = new Transactions(database);
        partners = new Partners(transactions, policies, clock);
        grants = new Grants(transactions, policies, clock);
        accounts = new NamedAccounts(transactions, policies, clock);
        opportunities = new DirectOpportunities(transactions, policies, clock);
        sales = new Sales(transactions, policies, clock);
        intake = maker.of(transactions, clock, List.of(registrations, grants, accounts, opportunities, sales), partners);
        registering = new Registering(intake, registrations, new Holding(registrations), policies, trusting());
        keeping = new Keeping(registrations, transactions, policies, intake, sales);
    }

    Prechecks prechecks(PrecheckQuota quota) {
        return new Prechecks(intake, registering, transactions, trusting(), quota);
    }

    /** Takes in files; with types of records beside those of the service. */
    Imports imports(Importable... others) {
        List<Importable> all = new ArrayList<>(List.of(partners, grants, accounts, opportunities, sales, new PastRegistrations(registrations, sales)));
        all.addAll(List.of(others));
        return new Imports(all, registrations, transactions, new Kingdee(), clock);
    }

    /** Prepares the customers of all registers. */
    Rebuilding rebuilding() {
        return new Rebuilding(new Kingdee(), transactions, List.of(registrations, accounts, opportunities, sales));
    }

    private static Roles trusting() {
        return () -> true;
    }

    /** A partner that may sell KIS and K3 in all of China. */
    Office withPartner(String id) {
        partners.put(KINGDEE, id, new Partner(null, "Partner " + id, Partner.Status.ACTIVE, "DEEP", List.of("DISTRIBUTION"), null, null,
                List.of(new Partner.Authorization("K3", "CN", LocalDate.parse("2020-01-01"), null),
                        new Partner.Authorization("KIS", "CN", LocalDate.parse("2020-01-01"), null)),
                List.of(new Partner.Certification("K3", LocalDate.parse("2030-12-31"))), null));
        return this;
    }

    static Customer huaqiang() {
        return customer("深圳市华强科技有限公司", USCC);
    }

    static Customer customer(String name, String uscc) {
        return new Customer(name, null, uscc == null ? null : Identifiers.uscc(uscc), "CN-440300", null, 200, null, null, null);
    }

    /** Complete papers, for K3. */
    DealRequest deal(String partnerId, Customer customer) {
        return deal(partnerId, customer, List.of(new Evidence("MEETING_RECORD", today(), null)));
    }

    DealRequest deal(String partnerId, Customer customer, List<Evidence> papers) {
        return new DealRequest(partnerId, Channel.PARTNER, customer, Opportunity.NEW_CUSTOMER, "K3", new BigDecimal("50000"), null, null,
                null, false, papers, null, null, null, null);
    }

    /** A customer who has bought before buys again. */
    DealRequest renewalDeal(String partnerId, Customer customer) {
        return new DealRequest(partnerId, Channel.PARTNER, customer, Opportunity.RENEWAL, "K3", new BigDecimal("50000"), null, null, null,
                false, List.of(new Evidence("MEETING_RECORD", today(), null)), null, null, null, null);
    }

    RegisteredDeal register(String partnerId, Customer customer) {
        return registering.register(KINGDEE, deal(partnerId, customer), null, null);
    }

    LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    /** Stands still until it is moved. */
    static final class MovableClock extends Clock {
        private volatile Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        void plusDays(int days) {
            now = now.plusSeconds(86_400L * days);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
