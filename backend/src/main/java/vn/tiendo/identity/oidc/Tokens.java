package vn.tiendo.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.util.Set;

/** Checks tokens of the provider: signature with one of its public keys, issuer, audience, times. */
record Tokens(Issuer issuer, ClientID clientId, String audience, JWKSource<SecurityContext> keys) {
    /** With a public key only: a shared secret or no signature at all is never accepted. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** What RFC 9068 asks for, and what providers wrote before it. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> ACCESS_TOKEN =
            new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"), JOSEObjectType.JWT, null);

    /** A token of a person's session carries these; one of a client's own credentials does not. */
    private static final Set<String> OF_A_PERSON = Set.of("sid", "nonce");

    IDTokenClaimsSet identity(JWT token, Nonce nonce) throws Refused {
        return checked(() -> new IDTokenValidator(issuer, clientId, selector(), null).validate(token, nonce));
    }

    LogoutTokenClaimsSet logout(String token) throws Refused {
        return checked(() ->
                new LogoutTokenValidator(issuer, clientId, false, selector(), null).validate(JWTParser.parse(token)));
    }

    /** The claims of an access token that the provider gave to another system for itself. */
    JWTClaimsSet access(String token) throws Refused {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(ACCESS_TOKEN);
        processor.setJWSKeySelector(selector());
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Set.of(audience),
                new JWTClaimsSet.Builder().issuer(issuer.getValue()).build(),
                Set.of("exp"),
                OF_A_PERSON));
        return checked(() -> processor.process(token, null));
    }

    private JWSVerificationKeySelector<SecurityContext> selector() {
        return new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    }

    private static <T> T checked(Check<T> check) throws Refused {
        try {
            return check.run();
        } catch (JWKSetUnavailableException e) {
            throw new Refused(Refusal.UNAVAILABLE, e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new Refused(Refusal.INVALID, e);
        }
    }

    private interface Check<T> {
        T run() throws BadJOSEException, JOSEException, ParseException;
    }
}
