package vn.tiendo.identity;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** What the security checks of a request know of an actor, however it has shown who it is. */
public final class ActorIdentity {
    private ActorIdentity() {}

    public static QuarkusSecurityIdentity.Builder of(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.username()))
                .addRole(actor.role().name())
                .addAttribute(CurrentActor.ATTRIBUTE, actor);
    }
}
