package vn.tiendo.identity;

import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;

/** A session that was opened without a password, and the cookie for the browser. */
public final class VouchedSession {
    private final UUID id;
    private final Actor actor;
    private final SessionToken token;

    VouchedSession(UUID id, Actor actor, SessionToken token) {
        this.id = id;
        this.actor = actor;
        this.token = token;
    }

    public UUID id() {
        return id;
    }

    /** Who acts in it at first. */
    public Actor actor() {
        return actor;
    }

    /** @param secure whether the browser may send it over TLS only */
    public NewCookie cookie(boolean secure) {
        return SessionCookie.carrying(token, secure);
    }
}
