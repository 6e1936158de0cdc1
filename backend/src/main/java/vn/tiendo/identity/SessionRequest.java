package vn.tiendo.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who the holder of a session token is. */
class SessionRequest extends BaseAuthenticationRequest {
    private final SessionToken token;

    SessionRequest(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
