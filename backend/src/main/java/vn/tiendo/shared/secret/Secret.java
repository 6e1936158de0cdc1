package vn.tiendo.shared.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** 32 random bytes, base64url; only their hash is kept. */
public record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        return Sha256.of(value);
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
