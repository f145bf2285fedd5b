package dev.umpire.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.check.BadField;
import dev.umpire.check.Check;
import dev.umpire.check.IdCheck;
import dev.umpire.check.RegistrationCheck;
import dev.umpire.intake.Importable;
import dev.umpire.intake.Intake;
import dev.umpire.intake.PastClaims;
import dev.umpire.intake.SoldDeals;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Takes in registrations that were ruled elsewhere, before this service: they come without a ruling. */
@Singleton
public class PastRegistrations implements Importable {

    private final Registrations registrations;
    private final Intake intake;
    private final SoldDeals soldDeals;

    PastRegistrations(Registrations registrations, Intake intake, SoldDeals soldDeals) {
        this.registrations = registrations;
        this.intake = intake;
        this.soldDeals = soldDeals;
    }

    @Override
    public String type() {
        return "deal-registrations";
    }

    @Override
    public List<BadField> take(Handle handle, Check check, JsonNode node) throws JsonProcessingException {
        Registration past = Json.mapper().treeToValue(node, Registration.class);
        Program program = check.program();
        IdCheck.check(past.id(), check);
        RegistrationCheck.check(past, check);
        if (check.problems().isEmpty() && registrations.find(handle, program.program(), past.id()).isPresent()) {
            check.bad("id", "The registration (%s) exists. Maybe it was imported before.", past.id());
        }
        if (!check.problems().isEmpty()) {
            return check.problems();
        }
        Deal deal = Deal.past(past);
        registrations.add(handle, program, deal);
        deal.sale().ifPresent(sale -> soldDeals.sold(handle, program, sale));
        boolean holds = past.protectedOn(program.dayOf(intake.now()));
        if (holds && !PastClaims.take(handle, program, deal.matter(), past.id())) {
            check.bad("protection", "The customer and line are protected for another registration. Maybe one of the two is a copy.");
        }
        return check.problems();
    }
}
