package vn.tiendo.identity.client;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.jspecify.annotations.Nullable;

/** Asks who calls with a token from an address. */
class ApiTokenRequest extends BaseAuthenticationRequest {
    private final TokenSecret secret;
    private final @Nullable String address;

    ApiTokenRequest(TokenSecret secret, @Nullable String address) {
        this.secret = secret;
        this.address = address;
    }

    TokenSecret secret() {
        return secret;
    }

    @Nullable
    String address() {
        return address;
    }
}
