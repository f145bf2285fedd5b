package dev.umpire.intake;

import dev.umpire.casefile.Json;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A client's key for one request: sent again with the same body it gets the same answer, and nothing is ruled twice.
 *
 * @param key null when the client gave none
 */
public record Idempotency(String program, String key, String requestHash) {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;
    private static final String RESERVE = """
            insert into idempotency (program, idem_key, request_hash, record_id)
            values (?, ?, ?, ?) on conflict do nothing""";
    private static final String FIND = """
            select request_hash, record_id, ruling_seq, answer from idempotency where program = ? and idem_key = ?""";
    private static final String KEEP = "update idempotency set ruling_seq = ?, answer = ? where program = ? and idem_key = ?";

    /**
     * Where the first answer stands.
     *
     * @param recordId null where it is about none
     * @param rulingSeq      place of the ruling that it shows, or null
     * @param answer         the document that was kept of it; null where the ruling tells all of it
     */
    public record Earlier(String recordId, Long rulingSeq, String answer) { }

    /**
     * @param operation what is asked, beside the body: the path below the program, {@code ""} for a new registration
     * @param request   the body, or null
     *
     * @throws RefusedRequest if the key is too long or blank
     */
    public static Idempotency of(String program, String key, String operation, Object request) {
        if (key != null && (key.isBlank() || key.length() > LONGEST || key.chars().anyMatch(Character::isISOControl))) {
            throw new RefusedRequest(ProblemType.INVALID_PARAMETER,
                    "The Idempotency-Key cannot be used. Maybe send a UUID.");
        }
        return new Idempotency(program, key, key == null ? null : hash(operation + Json.write(request)));
    }

    /**
     * Reserves the key until the transaction ends, waiting for another that has reserved it; or finds the first answer.
     *
     * @param recordId null where it is about none
     *
     * @throws RefusedRequest if the key was used for another request
     */
    public Optional<Earlier> reserve(Handle handle, String recordId) {
        if (key == null || handle.execute(RESERVE, program, key, requestHash, recordId) == 1) {
            return Optional.empty();
        }
        return find(handle);
    }

    /** The first answer, if the key was used before; reserves nothing. */
    public Optional<Earlier> find(Handle handle) {
        return key == null ? Optional.empty() : handle.select(FIND, program, key).map((row, ctx) -> {
            if (!row.getString(1).equals(requestHash)) {
                throw new RefusedRequest(ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "The Idempotency-Key (%s) came with another request before. Maybe use a new key for a new request.".formatted(key));
            }
            return new Earlier(row.getString(2), row.getObject(3, Long.class), row.getString(4));
        }).findOne();
    }

    /**
     * Remembers the answer.
     *
     * @param rulingSeq place of the ruling that it shows, or null
     * @param answer    what cannot be told from that ruling, or null
     */
    public void keep(Handle handle, Long rulingSeq, Object answer) {
        if (key != null) {
            handle.execute(KEEP, rulingSeq, answer == null ? null : Json.write(answer), program, key);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every Java platform has it
        }
    }
}
