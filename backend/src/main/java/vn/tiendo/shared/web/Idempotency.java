package vn.tiendo.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Conflict;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.secret.Sha256;

/**
 * Lets a caller repeat a POST safely: the same {@code Idempotency-Key} and body give the same answer, and the work is
 * done once. Key and answer are stored in the transaction of the work, so that a refusal leaves nothing behind.
 */
@ApplicationScoped
public class Idempotency {
    private static final int LONGEST_KEY = 200;

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    Idempotency(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Does the work, or gives the answer of the time before.
     *
     * @param caller whose key it is
     * @param operation stable name of the operation; includes the id of the thing it works on
     * @param key the header, null when the caller sent none
     * @param body what must be the same the second time: a request record, or the hash of a file
     * @throws Conflict when the key was used for another body
     */
    @Transactional
    public <T> T once(
            UUID caller, String operation, @Nullable String key, Object body, Class<T> type, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw Invalid.field("Idempotency-Key", "Khóa chống lặp dài quá %d ký tự.".formatted(LONGEST_KEY));
        }
        var fingerprint = fingerprint(body);
        if (claim(caller, operation, key, fingerprint) == 0) {
            return repeated(caller, operation, key, fingerprint, type);
        }
        T answer = work.get();
        remember(caller, operation, key, answer);
        return answer;
    }

    /** Nobody repeats a call so late; answers hold names and do not stay for ever.
     *
     * @return how many are gone
     */
    @Transactional
    public int forgetBefore(Instant moment) {
        return database.createNativeQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }

    private int claim(UUID caller, String operation, String key, String fingerprint) {
        return database.createNativeQuery(
                        "insert into idempotency_key (account_id, operation, key, fingerprint) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, caller)
                .setParameter(2, operation)
                .setParameter(3, key)
                .setParameter(4, fingerprint)
                .executeUpdate();
    }

    private <T> T repeated(UUID caller, String operation, String key, String fingerprint, Class<T> type) {
        var row = (Object[]) database.createNativeQuery(
                        "select fingerprint, cast(answer as text) from idempotency_key where account_id = ?1 and operation = ?2 and key = ?3")
                .setParameter(1, caller)
                .setParameter(2, operation)
                .setParameter(3, key)
                .getSingleResult();
        if (!fingerprint.equals(row[0])) {
            throw new Conflict("idempotency-key-reused", "Khóa chống lặp này đã dùng cho một nội dung khác.");
        }
        try {
            return json.readValue((String) row[1], type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(UUID caller, String operation, String key, Object answer) {
        try {
            database.createNativeQuery(
                            "update idempotency_key set answer = cast(?4 as jsonb) where account_id = ?1 and operation = ?2 and key = ?3")
                    .setParameter(1, caller)
                    .setParameter(2, operation)
                    .setParameter(3, key)
                    .setParameter(4, json.writeValueAsString(answer))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint(Object body) {
        try {
            var bytes = body instanceof String s ? s.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
            return HexFormat.of().formatHex(Sha256.of(bytes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
