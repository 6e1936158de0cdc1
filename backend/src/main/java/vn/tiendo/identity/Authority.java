package vn.tiendo.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an actor's powers come from. They are never more than those of the position, and only within the scopes.
 *
 * @param delegationId the delegation that is used; null when there is none
 * @param onBehalfOf the name of the one who delegated; both names stand in the trail
 * @param clientId the API client that calls; null when a person does
 * @param scopes what may be called at all
 */
public record Authority(
        @Nullable UUID delegationId,
        @Nullable String onBehalfOf,
        @Nullable UUID clientId,
        Set<Scope> scopes) {

    /** The holder of the position, in person. */
    public static final Authority OWN = new Authority(null, null, null, EnumSet.allOf(Scope.class));

    public Authority {
        scopes = Set.copyOf(scopes);
    }

    public static Authority delegated(UUID delegationId, String onBehalfOf, Set<Scope> scopes) {
        return new Authority(delegationId, onBehalfOf, null, scopes);
    }

    public static Authority ofClient(UUID clientId, Set<Scope> scopes) {
        return new Authority(null, null, clientId, scopes);
    }

    /** Whether a person holds the position that is used. */
    public boolean isOwn() {
        return delegationId == null && clientId == null;
    }
}
