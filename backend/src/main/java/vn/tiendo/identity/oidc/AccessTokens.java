package vn.tiendo.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import org.jboss.logging.Logger;
import vn.tiendo.identity.client.ProviderTokens;
import vn.tiendo.shared.problem.Unauthenticated;

/** Checks the tokens that other systems got from the provider by credentials of their own. */
@ApplicationScoped
class AccessTokens implements ProviderTokens {
    private static final Logger LOG = Logger.getLogger(AccessTokens.class);
    /** RFC 9068 says {@code client_id}; OpenID Connect, and older providers, say {@code azp}. */
    private static final List<String> CLIENT_CLAIMS = List.of("client_id", "azp");

    private final Providers providers;

    @Inject
    AccessTokens(Providers providers) {
        this.providers = providers;
    }

    @Override
    public boolean areTaken() {
        return providers.configured().isPresent();
    }

    @Override
    public Voucher check(String token) {
        try {
            var claims = providers.require().tokens().access(token);
            return new Voucher(clientOf(claims), claims.getExpirationTime().toInstant());
        } catch (Refused refused) {
            LOG.debugf("Access token of the provider refused: %s", refused.getMessage());
            throw refused.refusal() == Refusal.UNAVAILABLE ? new ServiceUnavailableException() : invalid();
        }
    }

    private static String clientOf(JWTClaimsSet claims) throws Refused {
        for (var claim : CLIENT_CLAIMS) {
            if (claims.getClaim(claim) instanceof String clientId) {
                return clientId;
            }
        }
        throw new Refused(Refusal.INVALID, "the token names no client");
    }

    private static Unauthenticated invalid() {
        return new Unauthenticated(
                "token-invalid",
                "Mã truy cập không hợp lệ, đã hết hạn hoặc cấp cho hệ thống khác. Hãy xin hệ thống đăng nhập một lần cấp mã mới.");
    }
}
