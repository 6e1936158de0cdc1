package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A draft was started, by hand or from a document that was read. */
public record PlanDrafted(UUID agencyId, UUID subjectId, String symbol, String title, int rows) implements DomainEvent {
    @Override
    public String subjectType() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }
}
