package vn.tiendo.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tiendo.shared.problem.Unauthenticated;

/** Who is acting in this request, or on whose behalf the system acts. */
@ApplicationScoped
public class CurrentActor {
    static final String ATTRIBUTE = "actor";
    private static final ScopedValue<Actor> ON_BEHALF = ScopedValue.newInstance();

    private final SecurityIdentity identity;

    @Inject
    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor require() {
        return find().orElseThrow(this::nobody);
    }

    Unauthenticated nobody() {
        return new Unauthenticated(
                "not-signed-in", "Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn. Hãy đăng nhập lại.");
    }

    public Optional<Actor> find() {
        if (ON_BEHALF.isBound()) {
            return Optional.of(ON_BEHALF.get());
        }
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** Runs work that the system does in a person's name: the demonstration's first plan, scheduled work. */
    public static <R, X extends Throwable> R onBehalfOf(Actor actor, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(ON_BEHALF, actor).call(work);
    }
}
