package vn.tiendo.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a provider of honest make would never sign; the tests with Keycloak have what it does. */
class TokensTest {
    private static final RSAKey KEY = key("ours");
    private static final Nonce NONCE = new Nonce("nonce-of-the-attempt");

    private final Tokens tokens = new Tokens(
            new Issuer("https://sso.example.vn"),
            new ClientID("tiendo"),
            "tiendo-api",
            new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())));

    @Test
    void a_sound_id_token_is_accepted() throws Exception {
        assertThat(tokens.identity(signed(idToken(), KEY), NONCE).getSubject().getValue())
                .isEqualTo("lan");
    }

    @Test
    void an_expired_one_is_refused() {
        var expired = idToken().expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(2))));
        refusesIdentity(signed(expired, KEY));
    }

    @Test
    void another_nonce_issuer_or_audience_is_refused() {
        refusesIdentity(signed(idToken().claim("nonce", "another"), KEY));
        refusesIdentity(signed(idToken().claim("nonce", null), KEY));
        refusesIdentity(signed(idToken().issuer("https://other.example.vn"), KEY));
        refusesIdentity(signed(idToken().audience("another"), KEY));
    }

    @Test
    void an_unknown_key_is_refused_and_so_is_our_key_id_over_another_key() {
        refusesIdentity(signed(idToken(), key("unknown")));
        refusesIdentity(signed(idToken(), key("ours")));
    }

    @Test
    void no_signature_or_one_with_a_shared_secret_is_refused() throws JOSEException {
        refusesIdentity(new PlainJWT(idToken().build()));
        var mac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), idToken().build());
        mac.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        refusesIdentity(mac);
    }

    @Test
    void an_access_token_of_a_client_is_accepted() throws Exception {
        assertThat(tokens.access(signed(accessToken(), KEY).serialize()).getStringClaim("client_id"))
                .isEqualTo("partner");
    }

    @Test
    void an_access_token_for_others_or_out_of_time_is_refused() {
        refusesAccess(accessToken().audience("other-api"));
        refusesAccess(accessToken().issuer("https://other.example.vn"));
        refusesAccess(accessToken().expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(2)))));
        refusesAccess(accessToken().expirationTime(null));
    }

    @Test
    void the_token_of_a_persons_session_is_no_token_of_a_client() {
        refusesAccess(accessToken().claim("sid", "session-of-lan"));
        refusesAccess(idToken());
    }

    @Test
    void a_logout_token_names_its_event_and_carries_no_nonce() throws Exception {
        assertThat(tokens.logout(signed(logoutToken(), KEY).serialize())
                        .getSessionID()
                        .getValue())
                .isEqualTo("session-of-lan");
        refusesLogout(logoutToken().claim("events", Map.of()));
        refusesLogout(logoutToken().claim("nonce", "x"));
        refusesLogout(logoutToken().claim("sid", null).subject(null));
        refusesLogout(idToken());
        assertThatThrownBy(() -> tokens.logout("no token at all")).isInstanceOf(Refused.class);
    }

    private void refusesIdentity(JWT token) {
        assertThatThrownBy(() -> tokens.identity(token, NONCE)).isInstanceOf(Refused.class);
    }

    private void refusesAccess(JWTClaimsSet.Builder claims) {
        assertThatThrownBy(() -> tokens.access(signed(claims, KEY).serialize())).isInstanceOf(Refused.class);
    }

    private void refusesLogout(JWTClaimsSet.Builder claims) {
        assertThatThrownBy(() -> tokens.logout(signed(claims, KEY).serialize())).isInstanceOf(Refused.class);
    }

    private static JWTClaimsSet.Builder idToken() {
        return common().audience("tiendo").subject("lan").claim("nonce", NONCE.getValue());
    }

    private static JWTClaimsSet.Builder accessToken() {
        return common().audience("tiendo-api").subject("partner").claim("client_id", "partner");
    }

    private static JWTClaimsSet.Builder logoutToken() {
        return common().audience("tiendo")
                .subject("lan")
                .jwtID("1")
                .claim("sid", "session-of-lan")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private static JWTClaimsSet.Builder common() {
        return new JWTClaimsSet.Builder()
                .issuer("https://sso.example.vn")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(1))));
    }

    private static SignedJWT signed(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
