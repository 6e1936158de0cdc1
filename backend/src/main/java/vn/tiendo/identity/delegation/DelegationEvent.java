package vn.tiendo.identity.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.PowersChanged;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.domain.DomainEvent;

/** What happened to a delegation. */
public sealed interface DelegationEvent extends DomainEvent, PowersChanged {
    UUID delegateAccountId();

    @Override
    default String subjectType() {
        return "delegation";
    }

    @Override
    default UUID whosePowers() {
        return delegateAccountId();
    }

    /** Somebody may use the powers of a position. */
    record DelegationGiven(
            UUID agencyId,
            UUID subjectId,
            UUID delegateAccountId,
            UUID delegatorPositionId,
            DelegationForm form,
            List<Scope> scopes,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable String documentSymbol)
            implements DelegationEvent {}

    /** It was taken back. */
    record DelegationRevoked(
            UUID agencyId,
            UUID subjectId,
            UUID delegateAccountId,
            @Nullable String reason) implements DelegationEvent {}
}
