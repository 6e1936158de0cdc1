package vn.tiendo.unit;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** An agency was set up with its units. */
public record OrganisationFounded(UUID agencyId, String agencyName) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }
}
