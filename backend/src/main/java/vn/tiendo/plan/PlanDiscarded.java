package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A draft was thrown away; fired while it is still there, so that others can let go of it. */
public record PlanDiscarded(UUID agencyId, UUID subjectId, String symbol, String title) implements DomainEvent {
    @Override
    public String subjectType() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }
}
