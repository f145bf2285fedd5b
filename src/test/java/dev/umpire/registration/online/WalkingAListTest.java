package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.customer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Written;
import dev.umpire.ruling.Ruling;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.web.PageQuery;
import dev.umpire.web.Paged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who walks a list from page to page, each behind the last entry of the one before, sees everything once. */
class WalkingAListTest extends AtTheOffice {

    private static final String NAME = "深圳市华强科技有限公司";
    /** Ids whose order differs from language to language: signs, digits, both cases, accents, scripts. */
    private static final List<String> ODD = List.of("a", "A", "b", "B", "a1", "A1", "a-1", "A-1", "a_1", "a.1", "a 1", "a+1", "a1-", "-a1", "_a1", "a,1", "1a", "1",
            "01", "001", "10", "9", "2", "1-0", "1.0", "-1", "-", "--", "_", "~", "!", "(1)", "#1", "%31", "a&b=c", "a/b", "a\\b", "'", "\"", "é", "e\u0301", "e", "E", "ß",
            "ss", "ſs", "Æ", "ae", "ı", "i", "I", "z", "Z", "华东", "華東", "东华", "ア", "あ", "ｱ", "１", "²", "α", "Α", "ж", "Ж", "\ud83d\ude00", "\ud840\udc00", "\uffe5");

    private interface Pages<T> extends Function<PageQuery, Paged<T>> { }

    /** All entries, page for page; {@code between} is told of each page before the next one is read. */
    private static <T> List<T> walk(int size, Pages<T> pages, Consumer<Paged<T>> between) {
        List<T> seen = new ArrayList<>();
        String after = null;
        do {
            Paged<T> page = pages.apply(new PageQuery(0, size, after));
            assertThat(page.next() != null).isEqualTo(page.more());
            assertThat(page.items().size() + page.unreadable().size()).isLessThanOrEqualTo(size);
            seen.addAll(page.items());
            between.accept(page);
            after = page.next();
        } while (after != null);
        return seen;
    }

    private static List<String> walkedPartners(Office office, int size, Consumer<Paged<Partner>> between) {
        return walk(size, page -> office.partners.list(KINGDEE, page), between).stream().map(Partner::id).toList();
    }

    private List<String> walkedDeals(int size, Registrations.DealFilter filter, Consumer<Paged<RegisteredDeal>> between) {
        return walk(size, page -> office.keeping.list(KINGDEE, filter, page), between).stream().map(RegisteredDeal::id).toList();
    }

    @Test
    void oddIdsAreSeenOnceEachInTheOrderOfTheListWhateverTheLanguageOfTheDatabase() {
        List<String> all = new ArrayList<>(ODD);
        all.addAll(List.of("beifang", "huadong"));
        List<String> languages = kind == Databases.Kind.H2 ? List.of("") : List.of("", "C", "und-x-icu", "sv-x-icu", "zh-x-icu");
        Set<List<String>> orders = new HashSet<>();
        for (String language : languages) {
            try (Database other = kind.open()) {
                sortIdsOfPartners(other, language);
                Office there = new Office(other).withPartner("beifang").withPartner("huadong");
                ODD.forEach(there::withPartner);
                List<String> atOnce = walkedPartners(there, 500, page -> { });
                for (int size : new int[] {1, 3, 7, all.size() - 1, all.size(), all.size() + 1}) {
                    assertThat(walkedPartners(there, size, page -> { })).as("%d a page, sorted as in (%s)", size, language)
                            .isEqualTo(atOnce).containsExactlyInAnyOrderElementsOf(all);
                }
                orders.add(atOnce);
            }
        }
        assertThat(orders).as("the order of these ids is another in another language").hasSize(kind == Databases.Kind.H2 ? 1 : 4);
    }

    /** As a database does that was made for the language. */
    private static void sortIdsOfPartners(Database database, String language) {
        if (!language.isEmpty()) {
            database.jdbi().useHandle(handle -> handle.execute("alter table partner alter column id type varchar(100) collate \"" + language + "\""));
        }
    }

    @Test
    void partnersAddedMeanwhileMoveNoPage() {
        List<String> there = IntStream.range(100, 140).mapToObj(i -> "p" + i).toList();
        there.forEach(office::withPartner);
        int[] added = {0};

        List<String> seen = walkedPartners(office, 3, page -> {
            String last = page.items().get(page.items().size() - 1).id();
            office.withPartner("a" + added[0]).withPartner(last + "-" + added[0]).withPartner("z" + added[0]++);
        });

        assertThat(seen).doesNotHaveDuplicates().containsAll(there).startsWith("beifang", "huadong", "p100")
                .noneMatch(id -> id.startsWith("a")).contains("z0", "p100-0", "z1");
    }

    @Test
    void dealsRegisteredMeanwhileMoveNoPage() {
        List<String> there = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> there.add(office.register("beifang", customer(NAME, null)).id()));
        Registrations.DealFilter ofPartner = new Registrations.DealFilter("beifang", null, null);
        int[] most = {5};

        List<String> seen = walkedDeals(2, ofPartner, page -> {
            if (most[0]-- > 0) {
                office.register("beifang", customer(NAME, null));
                office.register("huadong", customer(NAME, null));
            }
        });

        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
        assertThat(seen.stream().filter(there::contains)).isSorted().hasSize(12);
    }

    @Test
    void filtersGoAlong() {
        List<RegisteredDeal> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(office.register("beifang", customer(NAME, null)));
            all.add(office.register("huadong", customer(NAME, null)));
            all.add(office.register("beifang", customer("杭州西湖园艺有限公司", null)));
        }
        for (String partner : new String[] {null, "beifang", "huadong"}) {
            for (Status status : new Status[] {null, Status.APPROVED, all.get(1).status()}) {
                for (String name : new String[] {null, NAME}) {
                    assertThat(walkedDeals(3, new Registrations.DealFilter(partner, status, name), page -> { })).isSorted()
                            .containsExactlyInAnyOrderElementsOf(all.stream()
                                    .filter(deal -> partner == null || deal.registration().partnerId().equals(partner))
                                    .filter(deal -> status == null || deal.status() == status)
                                    .filter(deal -> name == null || deal.registration().customer().name().equals(name))
                                    .map(RegisteredDeal::id).toList());
                }
            }
        }
    }

    @Test
    void thePageAfterAnUnreadableEntryBeginsBehindIt() {
        IntStream.range(100, 106).mapToObj(i -> "a" + i).forEach(office::withPartner);
        database.jdbi().useHandle(handle -> handle.execute("update partner set document = '{' where id in ('a101', 'a102', 'a103')"));

        Paged<Partner> first = office.partners.list(KINGDEE, new PageQuery(0, 2, null));
        assertThat(first.next()).isEqualTo("a101");
        Paged<Partner> second = office.partners.list(KINGDEE, new PageQuery(0, 2, first.next()));
        assertThat(second.items()).isEmpty();
        assertThat(second.unreadable()).extracting(Paged.Unreadable::id).containsExactly("a102", "a103");
        assertThat(second.next()).isEqualTo("a103");
        assertThat(walkedPartners(office, 2, page -> { })).containsExactly("a100", "a104", "a105", "beifang", "huadong");
    }

    @Test
    void aListGoesOnBehindAnIdThatNobodyHasAndEndsBehindTheLast() {
        assertThat(office.partners.list(KINGDEE, new PageQuery(0, 50, "c")).items()).extracting(Partner::id).containsExactly("huadong");
        Paged<Partner> end = office.partners.list(KINGDEE, new PageQuery(0, 50, "huadong"));
        assertThat(end.items()).isEmpty();
        assertThat(end.more()).isFalse();
        assertThat(end.next()).isNull();
    }

    @Test
    void aPageByNumberSaysWhatComesNextToo() {
        IntStream.range(100, 110).mapToObj(i -> "a" + i).forEach(office::withPartner);

        Paged<Partner> second = office.partners.list(KINGDEE, new PageQuery(1, 4, null));

        assertThat(second.items()).extracting(Partner::id).containsExactly("a104", "a105", "a106", "a107");
        assertThat(second.next()).isEqualTo("a107");
        assertThat(office.partners.list(KINGDEE, new PageQuery(2, 4, null)).next()).isNull();
    }

    @Test
    void rulingsAreWalkedInTheOrderInWhichTheyWereMade() {
        String id = office.register("beifang", customer(NAME, null)).id();
        office.register("huadong", customer(NAME, null));
        IntStream.range(0, 6).forEach(i -> office.registering.renew(KINGDEE, id, null, null));
        List<Written<Ruling>> all = office.keeping.rulings(KINGDEE, id, new PageQuery(0, 500, null)).items();
        int[] more = {2};

        List<Written<Ruling>> seen = walk(2, page -> office.keeping.rulings(KINGDEE, id, page), page -> {
            if (more[0]-- > 0) {
                office.registering.renew(KINGDEE, id, null, null);
            }
        });

        assertThat(all).hasSize(7);
        assertThat(seen).hasSize(9).startsWith(all.toArray(new Written[0]));
    }
}
