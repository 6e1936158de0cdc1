package vn.tiendo.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Forbidden;

/** Lets a session that still waits for a code or a password do nothing else. */
class StepFilter {
    private final CurrentSession current;

    @Inject
    StepFilter(CurrentSession current) {
        this.current = current;
    }

    @ServerRequestFilter
    void refuseBeforeReady(ContainerRequestContext request) {
        var call = Call.of(request).line();
        current.find().map(OpenSession::step).filter(step -> !step.allows(call)).ifPresent(step -> {
            throw new Forbidden(step.code(), step.words());
        });
    }
}
