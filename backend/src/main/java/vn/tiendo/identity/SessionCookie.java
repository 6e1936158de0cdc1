package vn.tiendo.identity;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that carries the session: not readable by scripts, never sent from another site. */
final class SessionCookie {
    static final String NAME = "tiendo_session";

    /** Over TLS: a browser takes such a name only from the host itself, neither from a subdomain nor from a plain page. */
    static final String NAME_OVER_TLS = "__Host-" + NAME;

    private SessionCookie() {}

    static NewCookie carrying(SessionToken token, boolean secure) {
        return base(secure)
                .value(token.value())
                .maxAge((int) Session.LIFE.toSeconds())
                .build();
    }

    static NewCookie cleared(boolean secure) {
        return base(secure).value("").maxAge(0).build();
    }

    private static NewCookie.Builder base(boolean secure) {
        return new NewCookie.Builder(secure ? NAME_OVER_TLS : NAME)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
