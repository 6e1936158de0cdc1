package vn.tiendo.identity.oidc;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.OutsideSignIn;
import vn.tiendo.identity.OutsideSignInOption;

/** Signing out on one side ends the session on the other. */
@ApplicationScoped
class OidcSignOut implements OutsideSignIn {
    private static final Logger LOG = Logger.getLogger(OidcSignOut.class);

    private final OidcSettings settings;
    private final Providers providers;
    private final ProviderSessions sessions;
    private final Dismissal dismissal;

    @Inject
    OidcSignOut(OidcSettings settings, Providers providers, ProviderSessions sessions, Dismissal dismissal) {
        this.settings = settings;
        this.providers = providers;
        this.sessions = sessions;
        this.dismissal = dismissal;
    }

    @Override
    public Optional<OutsideSignInOption> option() {
        return providers.configured().map(configured -> new OutsideSignInOption("Đăng nhập bằng " + settings.label()));
    }

    @Override
    public Optional<URI> signOut(UUID sessionId, RoutingContext http) {
        var site = Site.of(settings.publicUrl(), http);
        return sessions.takeToken(sessionId).flatMap(token -> address(token, site));
    }

    /** Empty when the provider cannot be asked where: our own session has ended all the same. */
    private Optional<URI> address(String idToken, Site site) {
        try {
            var provider = providers.require();
            return Optional.ofNullable(provider.metadata().getEndSessionEndpointURI())
                    .map(endpoint -> request(endpoint, idToken, provider, site).toURI());
        } catch (Refused e) {
            LOG.infof("Signed out here, but not at the provider: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private static LogoutRequest request(URI endpoint, String idToken, Provider provider, Site site) {
        try {
            var hint = JWTParser.parse(idToken);
            return new LogoutRequest(endpoint, hint, null, provider.clientId(), site.signIn(), new State(), null);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the sessions that the provider means; a token that does not stand up to the checks ends none. */
    void byProvider(@Nullable String token) {
        try {
            dismissal.dismiss(providers.require().tokens().logout(String.valueOf(token)));
        } catch (Refused e) {
            LOG.infof("Logout token refused: %s", e.getMessage());
            throw e.refusal() == Refusal.UNAVAILABLE ? new ServiceUnavailableException() : new BadRequestException();
        }
    }
}
