package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** What is asked for: the body of a request, as a case file holds it. Each kind of ruling has its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface Request {

    /** When it was handed in, or null for the instant of the case file. */
    Instant submittedAt();
}
