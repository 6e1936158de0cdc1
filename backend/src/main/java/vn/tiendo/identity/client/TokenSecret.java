package vn.tiendo.identity.client;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.secret.Secret;
import vn.tiendo.shared.secret.Sha256;

/** The secret that an API client shows: {@code td_<client id>_<32 random bytes, base64url>}.
 *
 * @param value as in the Authorization header, after {@code Bearer}
 */
record TokenSecret(String value) {
    private static final int ENDING = 4;
    private static final Pattern SHAPE = Pattern.compile("td_[a-z][a-z0-9-]{2,39}_[A-Za-z0-9_-]{43}");
    private static final String BEARER = "Bearer ";
    private static final String OURS = "td_";

    static TokenSecret random(String clientId) {
        return new TokenSecret(OURS + clientId + "_" + Secret.random().value());
    }

    /** The secret of an Authorization header; empty when it carries none of ours but, say, a token of a provider. */
    static Optional<TokenSecret> in(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return Optional.of(authorization.substring(BEARER.length()).strip())
                .filter(value -> value.startsWith(OURS))
                .map(TokenSecret::new);
    }

    /** Whether it can be one of ours at all; what cannot is not worth a look into the database. */
    boolean isWellFormed() {
        return SHAPE.matcher(value).matches();
    }

    /** Looked up by its hash: how long a lookup takes tells nothing of the secret. */
    byte[] hash() {
        return Sha256.of(value);
    }

    String ending() {
        return value.substring(value.length() - ENDING);
    }

    /** Never printed: it would let anybody call. */
    @Override
    public String toString() {
        return "TokenSecret[hidden]";
    }
}
