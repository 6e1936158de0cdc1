package vn.tiendo.identity.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A provider's settings that have been found complete. */
record Configured(
        URI issuer, String clientId, String clientSecret, String audience, String scopes, Duration keyInterval) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalStateException when an issuer is set and something beside it is missing or unsafe */
    static Optional<Configured> from(OidcSettings settings) {
        return settings.issuer()
                .map(issuer -> new Configured(
                        safe(issuer),
                        settings.clientId().orElseThrow(() -> missing("TIENDO_OIDC_CLIENT_ID")),
                        settings.clientSecret().orElseThrow(() -> missing("TIENDO_OIDC_CLIENT_SECRET")),
                        settings.audience(),
                        settings.scopes(),
                        settings.keyInterval()));
    }

    Configured {
        if (audience.equals(clientId)) {
            throw new IllegalStateException("TIENDO_OIDC_AUDIENCE must differ from TIENDO_OIDC_CLIENT_ID:"
                    + " an ID token would pass for an access token.");
        }
    }

    private static URI safe(URI issuer) {
        var host = String.valueOf(issuer.getHost()).toLowerCase(Locale.ROOT);
        boolean local = "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(host);
        if (!"https".equals(issuer.getScheme()) && !local) {
            throw new IllegalStateException("TIENDO_OIDC_ISSUER must begin with https://");
        }
        return issuer;
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("TIENDO_OIDC_ISSUER is set, but " + name + " is not.");
    }

    /** Never printed whole: it holds the secret. */
    @Override
    public String toString() {
        return "Configured[" + issuer + ", " + clientId + "]";
    }
}
