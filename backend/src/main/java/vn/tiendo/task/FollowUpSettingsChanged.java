package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator changed how work is followed up. */
public record FollowUpSettingsChanged(UUID agencyId, FollowUpRules before, FollowUpRules after) implements DomainEvent {
    @Override
    public String subjectType() {
        return "follow-up-settings";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }
}
