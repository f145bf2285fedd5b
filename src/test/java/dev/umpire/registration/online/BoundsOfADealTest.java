package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.Evidence;
import dev.umpire.check.BadField;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.web.RefusedRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes piece by piece is counted together. */
class BoundsOfADealTest {

    private final Database database = Databases.h2();
    private final Office office = new Office(database).withPartner("beifang");

    @AfterEach
    void close() {
        database.close();
    }

    private List<Evidence> papers(int count, String type) {
        return Collections.nCopies(count, new Evidence(type, office.today(), null));
    }

    private RegisteredDeal handIn(String id, int count) {
        return office.registering.addEvidence(KINGDEE, id, new Registering.Papers(null, papers(count, "PHOTO")), null);
    }

    @Test
    void papersThatAreHandedInLaterCountTogetherWithTheFirst() {
        String id = office.registering.register(KINGDEE, office.deal("beifang", Office.huaqiang(), papers(60, "PHOTO")), null, null).id();

        assertThat(handIn(id, 40).registration().evidence()).hasSize(100);
        assertThatThrownBy(() -> handIn(id, 1)).isInstanceOfSatisfying(RefusedRequest.class, refused -> assertThat(refused.errors())
                .containsExactly(new BadField("/evidence", "This has 101 papers, more than 100. Maybe lists were joined by mistake.")));
        assertThat(office.keeping.get(KINGDEE, id).registration().evidence()).hasSize(100);
    }

    @Test
    void notesEndSomewhereAndHaveADayThatCanBe() {
        String id = office.register("beifang", Office.huaqiang()).id();
        for (int i = 0; i < 200; i++) {
            office.keeping.note(KINGDEE, id, new Keeping.Note(null, "demo"), null);
        }

        assertThatThrownBy(() -> office.keeping.note(KINGDEE, id, new Keeping.Note(null, "demo"), null)).hasMessageContaining("has 200 notes");
        assertThatThrownBy(() -> office.keeping.note(KINGDEE, id, new Keeping.Note(LocalDate.parse("1899-12-31"), "demo"), null))
                .hasMessageContaining("The day (1899-12-31) lies outside of 1900-01-01 to 2199-12-31.");
    }
}
