package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** A row of a draft was corrected or moved. */
public record PlanItemCorrected(UUID agencyId, UUID subjectId, UUID planId, List<Change> changes)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "plan-item";
    }

    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }
}
