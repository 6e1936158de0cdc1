package vn.tiendo.identity.client;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Turns a token into the system that calls; unlike a stale cookie, a wrong token is an error of the caller. */
@ApplicationScoped
class ApiTokenIdentityProvider implements IdentityProvider<ApiTokenRequest> {
    private final TokenCheck check;
    private final TokenCache cache;
    private final ProviderTokens provider;

    @Inject
    ApiTokenIdentityProvider(TokenCheck check, TokenCache cache, ProviderTokens provider) {
        this.check = check;
        this.cache = cache;
        this.provider = provider;
    }

    @Override
    public Class<ApiTokenRequest> getRequestType() {
        return ApiTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiTokenRequest request, AuthenticationRequestContext context) {
        if (!request.secret().isWellFormed()) {
            return Uni.createFrom().failure(TokenCheck.unknown());
        }
        var cached = cache.find(request.secret());
        return cached.isPresent()
                ? Uni.createFrom().item(() -> identity(cached.get(), request))
                : context.runBlocking(() -> identity(load(request.secret()), request));
    }

    private CheckedToken load(TokenSecret secret) {
        var token = secret.isOurs() ? check.check(secret) : vouched(secret);
        cache.keep(secret, token);
        return token;
    }

    private CheckedToken vouched(TokenSecret secret) {
        var voucher = provider.check(secret.value());
        return check.registered(voucher.clientId()).endingBy(voucher.endsAt());
    }

    private static SecurityIdentity identity(CheckedToken token, ApiTokenRequest request) {
        return token.identity(request.address(), Instant.now());
    }
}
