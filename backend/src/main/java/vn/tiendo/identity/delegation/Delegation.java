package vn.tiendo.identity.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;

/** Powers of a position lent to another person. It is never changed, only taken back. */
@Entity
class Delegation extends Versioned {
    private UUID delegatorPositionId;
    private UUID delegateAccountId;

    @Enumerated(EnumType.STRING)
    private DelegationForm form;

    private String[] scopes;
    private LocalDate validFrom;
    private LocalDate validTo;
    private @Nullable String documentSymbol;
    private @Nullable LocalDate documentIssuedOn;
    private @Nullable String documentTitle;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable UUID revokedBy;
    private @Nullable Instant revokedAt;
    private @Nullable String revocationReason;

    protected Delegation() {}

    Delegation(Actor by, GiveDelegation request, Instant now) {
        super(by.agencyId());
        delegatorPositionId = request.positionId();
        delegateAccountId = request.delegateAccountId();
        form = request.form();
        scopes = request.scopes().stream().sorted().map(Scope::name).toArray(String[]::new);
        validFrom = request.validFrom();
        validTo = request.validTo();
        var document = request.document();
        if (document != null) {
            documentSymbol = document.symbol().strip();
            documentIssuedOn = document.issuedOn();
            documentTitle = document.title().strip();
        }
        enteredBy = by.accountId();
        enteredAt = now;
    }

    DelegationEvent given() {
        return new DelegationEvent.DelegationGiven(
                agencyId(),
                id(),
                delegateAccountId,
                delegatorPositionId,
                form,
                Arrays.stream(scopes).map(Scope::valueOf).toList(),
                validFrom,
                validTo,
                documentSymbol);
    }

    /** It ends at once. */
    DelegationEvent revoke(Actor by, @Nullable String reason, Instant now) {
        if (revokedAt != null) {
            throw new Refused("delegation-already-revoked", "Ủy quyền này đã được thu hồi.");
        }
        if (BusinessClock.dateOf(now).isAfter(validTo)) {
            throw new Refused("delegation-expired", "Ủy quyền này đã hết hạn nên không cần thu hồi.");
        }
        revokedBy = by.accountId();
        revokedAt = now;
        revocationReason = reason == null || reason.isBlank() ? null : reason.strip();
        return new DelegationEvent.DelegationRevoked(agencyId(), id(), delegateAccountId, revocationReason);
    }
}
