package vn.tiendo.identity.client;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.secret.Secret;
import vn.tiendo.shared.secret.Sha256;

/**
 * The secret that an API client shows: one of ours, {@code td_<client id>_<32 random bytes, base64url>}, or an access token
 * of the sign-in provider.
 *
 * @param value as in the Authorization header, after {@code Bearer}
 */
record TokenSecret(String value) {
    private static final int ENDING = 4;
    private static final Pattern SHAPE = Pattern.compile("td_[a-z][a-z0-9-]{2,39}_[A-Za-z0-9_-]{43}");
    /** Three parts with dots between, as tokens that a provider signs have; none so long that it costs much to check. */
    private static final Pattern SIGNED =
            Pattern.compile("[A-Za-z0-9_-]{1,2000}\\.[A-Za-z0-9_-]{1,16000}\\.[A-Za-z0-9_-]{1,2000}");

    private static final String BEARER = "Bearer ";
    private static final String OURS = "td_";

    static TokenSecret random(String clientId) {
        return new TokenSecret(OURS + clientId + "_" + Secret.random().value());
    }

    /** The secret of an Authorization header; empty when it carries none that anybody here could check. */
    static Optional<TokenSecret> in(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return Optional.of(authorization.substring(BEARER.length()).strip())
                .map(TokenSecret::new)
                .filter(secret ->
                        secret.isOurs() || SIGNED.matcher(secret.value()).matches());
    }

    /** Whether it was made here; otherwise it is the provider's. */
    boolean isOurs() {
        return value.startsWith(OURS);
    }

    /** Whether it can be right at all; what cannot is not worth a look into the database. */
    boolean isWellFormed() {
        return !isOurs() || SHAPE.matcher(value).matches();
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
