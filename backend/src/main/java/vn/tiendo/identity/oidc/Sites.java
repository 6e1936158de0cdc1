package vn.tiendo.identity.oidc;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiendo.shared.problem.NotFound;

/** Where this installation is, if people may sign in through a provider at all. */
@ApplicationScoped
class Sites {
    private final OidcSettings settings;
    private final Providers providers;

    @Inject
    Sites(OidcSettings settings, Providers providers) {
        this.settings = settings;
        this.providers = providers;
    }

    /** @throws NotFound when no provider is configured */
    Site require(RoutingContext http) {
        providers.configured().orElseThrow(() -> new NotFound("Đăng nhập một lần"));
        return Site.of(settings.publicUrl(), http);
    }
}
