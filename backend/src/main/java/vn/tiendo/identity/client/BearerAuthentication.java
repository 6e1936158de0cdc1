package vn.tiendo.identity.client;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds tokens in the Authorization header: ours, and those of the sign-in provider where there is one. */
@ApplicationScoped
class BearerAuthentication implements HttpAuthenticationMechanism {
    private final ProviderTokens provider;

    @Inject
    BearerAuthentication(ProviderTokens provider) {
        this.provider = provider;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var secret = TokenSecret.in(context.request().getHeader(HttpHeaderNames.AUTHORIZATION))
                .filter(token -> token.isOurs() || provider.areTaken());
        if (secret.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var remote = context.request().remoteAddress();
        return providers.authenticate(new ApiTokenRequest(secret.get(), remote == null ? null : remote.hostAddress()));
    }

    /** Asked before the cookie, which takes part in the choice of nothing: a request has one of the two. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(), HttpHeaderNames.WWW_AUTHENTICATE, Challenge.SCHEME));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiTokenRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, Challenge.SCHEME));
    }
}
