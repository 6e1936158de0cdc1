package vn.tiendo.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Forbidden;

/** Lets a session that still waits for a code or a password do nothing else. */
class StepFilter {
    private static final String BASE = "/api/v1/";

    private final CurrentSession current;

    @Inject
    StepFilter(CurrentSession current) {
        this.current = current;
    }

    @ServerRequestFilter
    void refuseBeforeReady(ContainerRequestContext request) {
        var call = request.getMethod() + " " + below(request.getUriInfo().getPath());
        current.find().map(OpenSession::step).filter(step -> !step.allows(call)).ifPresent(step -> {
            throw new Forbidden(step.code(), step.words());
        });
    }

    private static String below(String path) {
        var rest = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
