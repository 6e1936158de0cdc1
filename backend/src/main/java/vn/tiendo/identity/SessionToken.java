package vn.tiendo.identity;

import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.secret.Secret;
import vn.tiendo.shared.secret.Sha256;

/** The secret that a browser carries: 32 random bytes, base64url.
 *
 * @param value as in the cookie
 */
record SessionToken(String value) {
    static SessionToken random() {
        return new SessionToken(Secret.random().value());
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
