package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A row was added to the annex of a draft. */
public record PlanItemAdded(UUID agencyId, UUID subjectId, UUID planId, String path, ItemKind kind, String content)
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
