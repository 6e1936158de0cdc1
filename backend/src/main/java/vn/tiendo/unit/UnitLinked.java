package vn.tiendo.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator said which agency of this installation an outside body is; null when it is none any more. */
public record UnitLinked(
        UUID agencyId, UUID subjectId, @Nullable UUID linkedAgencyId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }
}
