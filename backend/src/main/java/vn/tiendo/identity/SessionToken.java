package vn.tiendo.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The secret that a browser carries: 32 random bytes, base64url.
 *
 * @param value as in the cookie
 */
record SessionToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static SessionToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @param cookie null or empty when the browser sent none */
    static @Nullable SessionToken ofCookie(@Nullable String cookie) {
        return cookie == null || cookie.isEmpty() ? null : new SessionToken(cookie);
    }

    byte[] hash() {
        return Sha256.of(value);
    }

    /** Never printed: it would open the session. */
    @Override
    public String toString() {
        return "SessionToken[hidden]";
    }
}
