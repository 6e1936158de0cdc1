package vn.tiendo.identity.oidc;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.VouchedSession;

/** Where somebody lands who came back from the provider: on the page they wanted, or before the door again.
 *
 * @param session null before the door
 */
record Arrival(URI address, @Nullable VouchedSession session) {
    static Arrival at(Site site, Target target, VouchedSession session) {
        return new Arrival(site.page(target), session);
    }

    static Arrival refused(Site site, Refusal refusal) {
        return new Arrival(site.signIn(refusal), null);
    }

    NewCookie[] cookies(boolean secure) {
        return session == null ? new NewCookie[0] : new NewCookie[] {session.cookie(secure)};
    }
}
