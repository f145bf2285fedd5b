package dev.umpire.registration.online;

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
import dev.umpire.intake.Protections;
import dev.umpire.intake.SoldDeals;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Takes in registrations that were ruled elsewhere, before this service: they come without a ruling. */
@Singleton
public class PastRegistrations implements Importable {

    private final Registrations registrations;
    private final SoldDeals soldDeals;

    PastRegistrations(Registrations registrations, SoldDeals soldDeals) {
        this.registrations = registrations;
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
        return check.problems();
    }

    @Override
    public Optional<Registration> holding(Check check, JsonNode node, LocalDate day) {
        try {
            Registration past = Json.mapper().treeToValue(node, Registration.class);
            RegistrationCheck.check(past, check);
            return check.problems().isEmpty() && Protections.holdsFrom(day, past) ? Optional.of(past) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();        // told when it is to be taken in
        }
    }
}
