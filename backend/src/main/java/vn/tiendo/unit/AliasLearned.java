package vn.tiendo.unit;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** A person said what a name in an imported document means. */
public record AliasLearned(UUID agencyId, UUID subjectId, String text) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }
}
