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

    private static final int LONGEST = 200;
    private static final String RESERVE = """
            insert into idempotency (program, idem_key, request_hash, registration_id, ruling_seq)
            values (?, ?, ?, ?, 0) on conflict do nothing""";
    private static final String FIND = """
            select request_hash, registration_id, ruling_seq from idempotency where program = ? and idem_key = ?""";
    private static final String KEEP = "update idempotency set ruling_seq = ? where program = ? and idem_key = ?";

    /** Where the first answer stands. */
    public record Earlier(String registrationId, long rulingSeq) { }

    /** @throws RefusedRequest if the key is too long or blank */
    public static Idempotency of(String program, String key, Object request) {
        if (key != null && (key.isBlank() || key.length() > LONGEST || key.chars().anyMatch(Character::isISOControl))) {
            throw new RefusedRequest(ProblemType.INVALID_PARAMETER,
                    "The Idempotency-Key cannot be used. Maybe send a UUID.");
        }
        return new Idempotency(program, key, key == null ? null : hash(Json.write(request)));
    }

    /**
     * Reserves the key until the transaction ends, waiting for another that has reserved it; or finds the first answer.
     *
     * @throws RefusedRequest if the key was used with another body
     */
    public Optional<Earlier> reserve(Handle handle, String registrationId) {
        if (key == null || handle.execute(RESERVE, program, key, requestHash, registrationId) == 1) {
            return Optional.empty();
        }
        return handle.select(FIND, program, key).map((row, ctx) -> {
            if (!row.getString(1).equals(requestHash)) {
                throw new RefusedRequest(ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "The Idempotency-Key (%s) came with another body before. Maybe use a new key for a new request.".formatted(key));
            }
            return new Earlier(row.getString(2), row.getLong(3));
        }).findOne();
    }

    /** Remembers the answer. */
    public void keep(Handle handle, long rulingSeq) {
        if (key != null) {
            handle.execute(KEEP, rulingSeq, program, key);
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
