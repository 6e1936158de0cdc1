package vn.tiendo.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: {@code ETag: "7"} out, {@code If-Match: "7"} in. */
@Provider
public class Etags {
    /** The version that the caller has seen.
     *
     * @throws PreconditionRequired when the header is missing or is not one of our tags
     */
    public static long requireVersion(@Nullable String ifMatch) {
        if (ifMatch == null || !ifMatch.matches("(W/)?\"\\d{1,18}\"")) {
            throw new PreconditionRequired();
        }
        return Long.parseLong(ifMatch.replaceAll("[^0-9]", ""));
    }

    static String of(HasVersion answer) {
        return "\"" + answer.version() + "\"";
    }

    @ServerResponseFilter
    void stamp(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 300 || !(response.getEntity() instanceof HasVersion answer)) {
            return;
        }
        var tag = of(answer);
        response.getHeaders().put("ETag", List.of(tag));
        if (answer.versionCoversAll()
                && "GET".equals(request.getMethod())
                && tag.equals(request.getHeaderString("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
