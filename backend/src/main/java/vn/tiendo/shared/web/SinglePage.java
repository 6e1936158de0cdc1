package vn.tiendo.shared.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the web application: addresses of its pages lead to index.html, whose script knows them. */
@ApplicationScoped
class SinglePage {
    private static final String INDEX = "/index.html";
    private static final int BEFORE_EVERYTHING = -1;

    void route(@Observes Router router) {
        router.get().order(BEFORE_EVERYTHING).handler(SinglePage::toIndex);
    }

    private static void toIndex(RoutingContext request) {
        if (isPage(request.normalizedPath())) {
            request.reroute(INDEX);
            return;
        }
        request.next();
    }

    private static boolean isPage(String path) {
        boolean isServer =
                path.startsWith("/api/") || path.equals("/api") || path.startsWith("/q/") || path.equals("/q");
        boolean isFile = path.lastIndexOf('.') > path.lastIndexOf('/');
        return !isServer && !isFile && !path.equals("/");
    }
}
