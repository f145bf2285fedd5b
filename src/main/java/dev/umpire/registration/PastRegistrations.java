package dev.umpire.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.adjudication.BadField;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.intake.Importable;
import dev.umpire.intake.Intake;
import dev.umpire.intake.PastClaims;
import dev.umpire.intake.RecordCheck;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Takes in registrations that were ruled elsewhere, before this service: they come without a ruling. */
@Singleton
public class PastRegistrations implements Importable {

    private final Registrations registrations;
    private final Intake intake;

    PastRegistrations(Registrations registrations, Intake intake) {
        this.registrations = registrations;
        this.intake = intake;
    }

    @Override
    public String type() {
        return "deal-registrations";
    }

    @Override
    public List<BadField> take(Handle handle, Program program, JsonNode node) throws JsonProcessingException {
        Registration past = Json.mapper().treeToValue(node, Registration.class);
        RecordCheck check = new RecordCheck(program, handle);
        check(check, past);
        if (check.problems().isEmpty() && registrations.find(handle, program.program(), past.id()).isPresent()) {
            check.bad("/id", "The registration (%s) exists. Maybe it was imported before.".formatted(past.id()));
        }
        if (!check.problems().isEmpty()) {
            return check.problems();
        }
        Deal deal = Deal.past(past);
        registrations.add(handle, program, deal);
        boolean holds = past.protectedOn(program.dayOf(intake.now()));
        if (holds && !PastClaims.take(handle, program, deal.matter(), past.id())) {
            check.bad("/protection", "The customer and line are protected for another registration. Maybe one of the two is a copy.");
        }
        return check.problems();
    }

    private static void check(RecordCheck check, Registration past) {
        check.id(past.id());
        if (check.required("/channel", past.channel()) && past.channel() == Channel.PARTNER) {
            check.partner("/partnerId", past.partnerId());
        }
        check.customer("/customer", past.customer());
        check.line("/productLine", past.productLine());
        check.required("/opportunity", past.opportunity());
        check.required("/status", past.status());
        check.required("/submittedAt", past.submittedAt());
        check.required("/amount", past.amount());
        check.notNegative("/amount", past.amount());
        if (past.protection() != null) {
            check.required("/protection/from", past.protection().from());
            check.required("/protection/until", past.protection().until());
            check.term("/protection", past.protection().from(), past.protection().until());
        }
    }
}
