package vn.tiendo.identity.oidc;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Optional;

/** The address under which browsers know this installation. */
record Site(URI base) {
    static final String CALLBACK = "/api/v1/oidc/callback";
    private static final String SIGN_IN = "/dang-nhap";

    /** What the operator has said, or else what the browser calls; the provider knows which are ours. */
    static Site of(Optional<URI> configured, RoutingContext http) {
        var called = http.request().scheme() + "://" + http.request().authority();
        return new Site(configured.orElseGet(() -> URI.create(called)));
    }

    /** Where the provider sends people back to; registered there. */
    URI callback() {
        return at(CALLBACK);
    }

    URI page(Target target) {
        return at(target.path());
    }

    /** The sign-in page; also where people land after signing out at the provider. */
    URI signIn() {
        return at(SIGN_IN);
    }

    /** The sign-in page, which has the words for the refusal. */
    URI signIn(Refusal refusal) {
        return at(SIGN_IN + "?loi=" + refusal.code());
    }

    private URI at(String path) {
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }
}
