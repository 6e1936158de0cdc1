package vn.tiendo.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What every answer tells the browser not to do, errors and refusals included. A page runs only scripts that lie beside it;
 * data of the API is shown by nothing, framed by nothing and kept by no cache.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_ALL_OTHERS = 1000;

    /** Styles come from components of the web application, which puts them into the page while it runs. */
    private static final String PAGE = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** Two years, for this name and those below it; only said over TLS, where a browser believes it. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_ALL_OTHERS);
    }

    private static void add(RoutingContext context) {
        boolean isData = isData(context.normalizedPath());
        var headers = context.response()
                .headers()
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Content-Security-Policy", isData ? DATA : PAGE);
        if (isData) {
            context.addHeadersEndHandler(_ -> keepNothing(headers));
        }
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", TLS_ONLY);
        }
        context.next();
    }

    /** Unless the operation itself has said how it may be kept. */
    private static void keepNothing(MultiMap headers) {
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    private static boolean isData(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
