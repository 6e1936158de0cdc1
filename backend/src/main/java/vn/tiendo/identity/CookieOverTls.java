package vn.tiendo.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Over TLS only the cookie with the prefix is the session; one without it may have been planted by another page. Behind this
 * filter it has the same name everywhere.
 */
@ApplicationScoped
class CookieOverTls {
    private static final int BEFORE_COOKIES_ARE_READ = 900;
    private static final String HEADER = "Cookie";

    void register(@Observes Filters filters) {
        filters.register(CookieOverTls::read, BEFORE_COOKIES_ARE_READ);
    }

    private static void read(RoutingContext context) {
        var sent = context.request().getHeader(HEADER);
        if (sent != null && context.request().isSSL()) {
            context.request().headers().set(HEADER, renamed(sent));
        }
        context.next();
    }

    private static String renamed(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(SessionCookie.NAME + "="))
                .map(cookie -> cookie.startsWith(SessionCookie.NAME_OVER_TLS + "=")
                        ? cookie.substring(SessionCookie.NAME_OVER_TLS.length() - SessionCookie.NAME.length())
                        : cookie)
                .collect(Collectors.joining("; "));
    }
}
