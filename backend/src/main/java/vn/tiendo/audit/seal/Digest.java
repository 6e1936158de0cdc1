package vn.tiendo.audit.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields, each with its length before it, so that no two lists of fields give the same bytes. A missing
 * field has the length -1 and is not the same as an empty one.
 */
final class Digest {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int MISSING = -1;

    private final MessageDigest sha256;

    Digest(String purpose) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        text(purpose);
    }

    Digest text(@Nullable String field) {
        return bytes(field == null ? null : field.getBytes(StandardCharsets.UTF_8));
    }

    Digest id(@Nullable UUID field) {
        return text(field == null ? null : field.toString());
    }

    Digest number(long field) {
        return text(Long.toString(field));
    }

    /** In UTC with microseconds, the precision of the database. */
    Digest moment(@Nullable Instant field) {
        return text(field == null ? null : MICROSECONDS.format(field));
    }

    Digest bytes(byte @Nullable [] field) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? MISSING : field.length)
                .array());
        if (field != null) {
            sha256.update(field);
        }
        return this;
    }

    byte[] value() {
        return sha256.digest();
    }
}
