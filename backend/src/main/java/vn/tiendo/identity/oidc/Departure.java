package vn.tiendo.identity.oidc;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import java.net.URI;
import vn.tiendo.shared.secret.Secret;

/** Where a person goes to sign in, and by what the browser is known when it comes back. */
record Departure(URI address, Secret browser) {
    static Departure to(Provider provider, URI redirect, Attempt attempt, Secret state, Secret browser) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(provider.configured().scopes()), provider.clientId(), redirect)
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(state.value()))
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build();
        return new Departure(request.toURI(), browser);
    }
}
