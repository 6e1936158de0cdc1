package vn.tiendo.shared.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The page of Swagger UI with its script in a file of its own. The one that comes with the extension starts by a script
 * within the page, for which the content security policy would have to be opened.
 */
@ApplicationScoped
class ApiPage {
    private static final int BEFORE_THE_EXTENSION = -2;
    private static final String FOLDER = "/q/swagger-ui";

    void route(@Observes Router router) {
        serve(router, FOLDER, "index.html", "text/html;charset=UTF-8");
        serve(router, FOLDER + "/", "index.html", "text/html;charset=UTF-8");
        serve(router, FOLDER + "/index.html", "index.html", "text/html;charset=UTF-8");
        serve(router, FOLDER + "/start.js", "start.js", "text/javascript;charset=UTF-8");
    }

    private static void serve(Router router, String path, String file, String type) {
        var content = Buffer.buffer(read(file));
        router.get(path).order(BEFORE_THE_EXTENSION).handler(context -> answer(context, type, content));
    }

    private static void answer(RoutingContext context, String type, Buffer content) {
        context.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-cache")
                .end(content);
    }

    private static byte[] read(String file) {
        try (var in = ApiPage.class.getResourceAsStream("/api-page/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
