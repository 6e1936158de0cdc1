package vn.tiendo.identity.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Exchanges an authorisation code for what the provider says about the person. Its access token is forgotten at once. */
record Exchange(Provider provider, URI redirect) {

    Person person(String code, Attempt attempt) throws Refused {
        var tokens = tokens(code, attempt);
        JWT idToken = tokens.getIDToken();
        if (idToken == null) {
            throw new Refused(Refusal.INVALID, "the answer holds no ID token");
        }
        var identity = provider.tokens().identity(idToken, attempt.nonce());
        var claims = new Claims(identity.toJSONObject()).completedBy(userInfo(tokens.getAccessToken(), identity));
        return new Person(
                identity.getIssuer().getValue(),
                identity.getSubject().getValue(),
                claims,
                claims.text("sid").orElse(null),
                idToken.serialize());
    }

    private OIDCTokens tokens(String code, Attempt attempt) throws Refused {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), redirect, attempt.verifier());
        var request = new TokenRequest(provider.metadata().getTokenEndpointURI(), authentication(), grant);
        var answer = send(request.toHTTPRequest());
        if (answer.getStatusCode() >= 500) {
            throw new Refused(Refusal.UNAVAILABLE, "the token endpoint answers " + answer.getStatusCode());
        }
        try {
            return OIDCTokenResponse.parse(answer).getOIDCTokens();
        } catch (ParseException e) {
            throw new Refused(Refusal.INVALID, "the token endpoint answers " + answer.getStatusCode());
        }
    }

    private ClientAuthentication authentication() {
        var id = provider.clientId();
        var secret = new Secret(provider.configured().clientSecret());
        // a provider that says nothing takes basic, says OpenID Connect Discovery
        var methods = Objects.requireNonNullElse(
                provider.metadata().getTokenEndpointAuthMethods(),
                List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
        return methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    /** Many providers tell groups and roles only here. */
    private Map<String, Object> userInfo(AccessToken token, IDTokenClaimsSet identity) throws Refused {
        var endpoint = provider.metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return Map.of();
        }
        try {
            var answer = UserInfoResponse.parse(send(new UserInfoRequest(endpoint, token).toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw new Refused(Refusal.UNAVAILABLE, "the UserInfo endpoint refuses");
            }
            var info = answer.toSuccessResponse().getUserInfo();
            if (info == null || !identity.getSubject().equals(info.getSubject())) {
                throw new Refused(Refusal.INVALID, "UserInfo is about somebody else");
            }
            return info.toJSONObject();
        } catch (ParseException e) {
            throw new Refused(Refusal.INVALID, e);
        }
    }

    private static HTTPResponse send(HTTPRequest request) throws Refused {
        request.setConnectTimeout(Provider.PATIENCE);
        request.setReadTimeout(Provider.PATIENCE);
        request.setFollowRedirects(false);
        try {
            return request.send();
        } catch (IOException e) {
            throw new Refused(Refusal.UNAVAILABLE, e);
        }
    }
}
