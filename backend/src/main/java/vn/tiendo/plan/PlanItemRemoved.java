package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A row of a draft was removed, with all below it. */
public record PlanItemRemoved(UUID agencyId, UUID subjectId, UUID planId, String path, String content, int rows)
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
