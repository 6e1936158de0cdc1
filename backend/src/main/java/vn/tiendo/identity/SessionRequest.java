package vn.tiendo.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who the holder of a session token is. */
class SessionRequest extends BaseAuthenticationRequest {
    private final SessionToken token;
    private final boolean counts;

    SessionRequest(SessionToken token) {
        this(token, true);
    }

    /** @param counts whether the session counts as used by it */
    SessionRequest(SessionToken token, boolean counts) {
        this.token = token;
        this.counts = counts;
    }

    SessionToken token() {
        return token;
    }

    boolean counts() {
        return counts;
    }
}
