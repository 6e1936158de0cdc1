package vn.tiendo.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tiendo.shared.problem.Forbidden;

/** The session in which this request is made; other systems have none. */
@ApplicationScoped
class CurrentSession {
    static final String ATTRIBUTE = "session";

    private final SecurityIdentity identity;

    @Inject
    CurrentSession(SecurityIdentity identity) {
        this.identity = identity;
    }

    Optional<OpenSession> find() {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** @throws Forbidden for another system, which has a token but no session */
    OpenSession require() {
        return find().orElseThrow(
                        () -> new Forbidden("people-only", "Việc này chỉ người dùng đã đăng nhập mới làm được."));
    }
}
