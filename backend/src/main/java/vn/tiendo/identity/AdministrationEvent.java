package vn.tiendo.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** What an administrator did with an account. */
public sealed interface AdministrationEvent extends DomainEvent, PowersChanged {

    @Override
    default String subjectType() {
        return "account";
    }

    @Override
    default UUID whosePowers() {
        return subjectId();
    }

    /** Name or user name was corrected. */
    record AccountCorrected(UUID agencyId, UUID subjectId, List<Change> changes) implements AdministrationEvent {}

    /** The person got a position. */
    record PositionGiven(
            UUID agencyId,
            UUID subjectId,
            UUID positionId,
            UUID unitId,
            Role role,
            String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements AdministrationEvent {}

    /** A position was corrected or ended. */
    record PositionCorrected(UUID agencyId, UUID subjectId, UUID positionId, List<Change> changes)
            implements AdministrationEvent {}

    /** The password was replaced by a one-time one; all sessions ended. */
    record PasswordReset(UUID agencyId, UUID subjectId) implements AdministrationEvent {}

    /** It can be used again. */
    record AccountEnabled(UUID agencyId, UUID subjectId) implements AdministrationEvent {}
}
