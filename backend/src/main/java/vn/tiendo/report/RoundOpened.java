package vn.tiendo.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** The Office, or a regime, asked units for a report. */
public record RoundOpened(
        UUID agencyId, UUID subjectId, @Nullable UUID planId, List<UUID> unitIds) implements DomainEvent {
    @Override
    public String subjectType() {
        return "report-round";
    }

    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }
}
