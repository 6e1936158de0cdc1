package vn.tiendo.identity.oidc;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.secret.Secret;

/** With what the provider sends somebody back. */
class Return {
    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("code")
    @Nullable
    String code;

    @QueryParam("error")
    @Nullable
    String error;

    @QueryParam("iss")
    @Nullable
    String issuer;

    Secret secret() throws Refused {
        if (state == null) {
            throw new Refused(Refusal.EXPIRED, "no state");
        }
        return new Secret(state);
    }

    /** The code, if the provider says that all went well and it is the one that we asked (RFC 9207). */
    String code(Provider provider) throws Refused {
        if (error != null) {
            throw new Refused(Refusal.CANCELLED, "the provider says an error");
        }
        if (issuer != null && !issuer.equals(provider.issuer().getValue())) {
            throw new Refused(Refusal.INVALID, "another provider answers");
        }
        if (code == null) {
            throw new Refused(Refusal.INVALID, "no code");
        }
        return code;
    }
}
