package vn.tiendo.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** The figures of all reports of a round stand as they were known at the end of its cut-off day. */
public record RoundFrozen(
        UUID agencyId, UUID subjectId, @Nullable UUID planId, LocalDate cutOffOn) implements DomainEvent {
    @Override
    public String subjectType() {
        return "report-round";
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
