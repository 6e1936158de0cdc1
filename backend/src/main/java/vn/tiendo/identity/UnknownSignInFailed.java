package vn.tiendo.identity;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/**
 * Somebody tried a name that nobody has. The name is not kept: often it is a password in the wrong field. Written to the
 * trail of the first agency of the installation, since no other one can be said to be meant.
 */
public record UnknownSignInFailed(UUID agencyId, String address, SignInFailure reason) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }

    @Override
    public String name() {
        return "SignInFailed";
    }
}
