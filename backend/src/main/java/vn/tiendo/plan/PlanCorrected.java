package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** The document of a draft was corrected. */
public record PlanCorrected(UUID agencyId, UUID subjectId, List<Change> changes) implements DomainEvent {
    @Override
    public String subjectType() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }
}
