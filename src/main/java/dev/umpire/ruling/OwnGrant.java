package dev.umpire.ruling;

import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Fact;
import java.time.LocalDate;

/** The registering partner's own exclusive grant in force, covering the deal. */
public record OwnGrant(ExclusivityGrant grant) implements Fact {

    @Override
    public String ref() {
        return grant.ref();
    }

    /** Its first day. */
    public LocalDate from() {
        return grant.from();
    }
}
