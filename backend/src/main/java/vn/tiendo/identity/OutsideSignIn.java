package vn.tiendo.identity;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Another place where people may sign in; whoever connects to one provides it. */
public interface OutsideSignIn {
    /** What the button on the sign-in page says; empty while no such place is set up. */
    Optional<OutsideSignInOption> option();

    /**
     * Where the browser goes to sign out there, too; empty when the session did not begin there. What was kept for this
     * is forgotten.
     */
    Optional<URI> signOut(UUID sessionId, RoutingContext http);
}
