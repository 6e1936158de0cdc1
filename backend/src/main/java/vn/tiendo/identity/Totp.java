package vn.tiendo.identity;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** One-time codes by time: six digits, HMAC-SHA-1, 30 seconds (RFC 6238), as every authenticator makes them. */
final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    /** The clock of a telephone may be one step behind or ahead (RFC 6238, 5.2). */
    private static final int TOLERANCE = 1;

    /** As long as the output of SHA-1 (RFC 4226, 4). */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] randomSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As people type it into an authenticator. */
    static String words(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /** The step whose code this is, among those that are near enough to now. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> areEqual(code, code(secret, step)))
                .findFirst();
    }

    /** The code of one step. */
    static String code(byte[] secret, long step) {
        try {
            return new HmacOneTimePasswordGenerator(DIGITS)
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static long stepAt(Instant moment) {
        return moment.getEpochSecond() / STEP_SECONDS;
    }

    private static boolean areEqual(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
