package vn.tiendo.identity;

import java.time.Instant;

/** A session that is valid now: who acts in it and until when. */
record OpenSession(Actor actor, Instant expiresAt) {
    SessionView view() {
        return SessionView.from(actor, expiresAt);
    }
}
