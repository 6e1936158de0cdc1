package vn.tiendo.identity;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** Somebody gave a wrong password for an account. */
public record SignInFailed(UUID agencyId, UUID subjectId, String username) implements DomainEvent {
    @Override
    public String subjectType() {
        return "account";
    }
}
