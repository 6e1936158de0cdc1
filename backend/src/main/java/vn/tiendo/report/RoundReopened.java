package vn.tiendo.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A closed round takes reports again. */
public record RoundReopened(
        UUID agencyId, UUID subjectId, @Nullable UUID planId, String reason) implements DomainEvent {
    @Override
    public String subjectType() {
        return "report-round";
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
