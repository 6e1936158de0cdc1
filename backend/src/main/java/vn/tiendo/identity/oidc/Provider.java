package vn.tiendo.identity.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;

/** What the provider says of itself, and its keys.
 *
 * @param keys asked for again when a key is unknown, but not more often than the settings say
 */
record Provider(Configured configured, OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
    /** How long to wait for an answer, in milliseconds. */
    static final int PATIENCE = 5_000;

    private static final int LARGEST_KEY_SET = 512 * 1024;
    private static final Duration KEYS_KEPT = Duration.ofMinutes(15);
    private static final Duration KEYS_KEPT_IN_AN_OUTAGE = Duration.ofHours(4);

    /** Reads the discovery document; its issuer must be the one that is configured. */
    static Provider discover(Configured configured) throws Refused {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(configured.issuer()), request -> {
                request.setConnectTimeout(PATIENCE);
                request.setReadTimeout(PATIENCE);
            });
            return new Provider(configured, metadata, keys(configured, metadata));
        } catch (IOException | GeneralException e) {
            throw new Refused(Refusal.UNAVAILABLE, e);
        }
    }

    private static JWKSource<SecurityContext> keys(Configured configured, OIDCProviderMetadata metadata)
            throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEY_SET);
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
                .cache(KEYS_KEPT.toMillis(), PATIENCE * 2L)
                .refreshAheadCache(false)
                .rateLimited(configured.keyInterval().toMillis())
                .outageTolerant(KEYS_KEPT_IN_AN_OUTAGE.toMillis())
                .build();
    }

    Issuer issuer() {
        return metadata.getIssuer();
    }

    ClientID clientId() {
        return new ClientID(configured.clientId());
    }

    Tokens tokens() {
        return new Tokens(issuer(), clientId(), configured.audience(), keys);
    }
}
