package vn.tiendo.identity;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** A person signed in. */
public record SignedInEvent(UUID agencyId, UUID subjectId, String username) implements DomainEvent {
    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String name() {
        return "SignedIn";
    }
}
