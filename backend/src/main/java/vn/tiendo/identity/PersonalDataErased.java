package vn.tiendo.identity;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** What told who the holder of an account was is gone for good; the trail erases its part in the same transaction.
 *
 * @param subjectId the account
 */
public record PersonalDataErased(UUID agencyId, UUID subjectId) implements DomainEvent, PowersChanged {
    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public UUID whosePowers() {
        return subjectId;
    }
}
