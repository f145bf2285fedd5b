package dev.umpire.permit;

import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Request;
import java.time.Instant;

/** A partner asks to hold a demonstration for so many guests. */
public record PermitRequest(String partnerId, int guests, @OrNull Instant submittedAt) implements Request { }
