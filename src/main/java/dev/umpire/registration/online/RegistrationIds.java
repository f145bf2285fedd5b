package dev.umpire.registration.online;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Ids of registrations: later ones sort later, as far as the clock can tell. */
final class RegistrationIds {

    private static final int RADIX = 36;
    private static final long RANDOM = (long) Math.pow(RADIX, 8);

    static String next(Instant now) {
        String time = Long.toString(now.toEpochMilli(), RADIX);
        String random = Long.toString(RANDOM + ThreadLocalRandom.current().nextLong(RANDOM), RADIX);
        return ("R-" + time + random).toUpperCase(Locale.ROOT);
    }

    private RegistrationIds() { }
}
