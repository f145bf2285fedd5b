package dev.umpire.registration.online;

import dev.umpire.casefile.Program;
import dev.umpire.store.Locking;
import dev.umpire.store.Slots;
import dev.umpire.web.QuotaExceeded;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * How often a partner may ask on one day of the program's calendar: who asks often enough learns from the answers which
 * customers others have. The vendor's own side asks as often as it likes.
 */
@Singleton
class PrecheckQuota {

    private static final String ASKED = "insert into precheck (program, partner_id, asked_at) values (?, ?, ?)";
    private static final String COUNT = "select count(*) from precheck where program = ? and partner_id = ? and asked_at >= ?";

    private final PrecheckConfig config;
    private final Locking locking;

    @Inject
    PrecheckQuota(PrecheckConfig config) {
        this(config, Locking.ON);
    }

    PrecheckQuota(PrecheckConfig config, Locking locking) {
        this.config = config;
        this.locking = locking;
    }

    /**
     * Refuses at once who has asked often enough. Two at one instant may both pass here, and not {@link #count}.
     *
     * @param asking a partner id, or null for the vendor's side
     *
     * @throws QuotaExceeded if the partner has no question left today
     */
    void check(Handle handle, Program program, String asking, Instant now) {
        if (asking != null && asked(handle, program, asking, now) >= config.perDay()) {
            Instant tomorrow = program.dayOf(now).plusDays(1).atStartOfDay(program.zone()).toInstant();
            throw new QuotaExceeded("The partner (%s) has asked %d times today, as often as it may. Maybe register the deal, or ask again tomorrow."
                    .formatted(asking, config.perDay()), Duration.between(now, tomorrow));
        }
    }

    /**
     * Counts this question, after those of the same partner that are being counted now.
     *
     * @throws QuotaExceeded if the partner has no question left today
     */
    void count(Handle handle, Program program, String asking, Instant now) {
        if (asking != null && locking == Locking.ON) {
            Slots.lock(handle, program.program(), new TreeSet<>(List.of("*precheck|" + asking)));
        }
        check(handle, program, asking, now);
        handle.execute(ASKED, program.program(), asking, now.atOffset(ZoneOffset.UTC));
    }

    private static int asked(Handle handle, Program program, String asking, Instant now) {
        return handle.select(COUNT, program.program(), asking,
                program.dayOf(now).atStartOfDay(program.zone()).toInstant().atOffset(ZoneOffset.UTC)).mapTo(Integer.class).one();
    }
}
