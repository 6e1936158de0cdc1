package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Invalid;

/** A role in a unit that a person holds between two dates. */
@Entity
class Position {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID accountId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected Position() {}

    Position(UUID agencyId, UUID accountId, UUID unitId, Role role, String title) {
        this.agencyId = agencyId;
        this.accountId = accountId;
        this.unitId = unitId;
        this.role = role;
        this.title = title;
    }

    /** @param prefix where the position stands in the request, for the fields that are refused */
    Position(Account account, GivePosition request, String prefix) {
        this(
                account.agencyId(),
                account.id(),
                request.unitId(),
                request.role(),
                request.title().strip());
        span(request.validFrom(), request.validTo(), prefix);
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    Role role() {
        return role;
    }

    UUID accountId() {
        return accountId;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    /** Not held on this day any more, nor later; one that began on it was then never held. */
    void endBefore(LocalDate day) {
        var last = day.minusDays(1);
        validTo = last;
        if (validFrom != null && validFrom.isAfter(last)) {
            validFrom = last;
        }
    }

    Actor heldBy(Account account) {
        return new Actor(accountId, id, agencyId, unitId, role, account.username(), account.displayName(), title);
    }

    AdministrationEvent.PositionGiven given() {
        return new AdministrationEvent.PositionGiven(agencyId, accountId, id, unitId, role, title, validFrom, validTo);
    }

    void correct(CorrectPosition request) {
        unitId = request.unitId() == null ? unitId : request.unitId();
        role = request.role() == null ? role : request.role();
        title = request.title() == null ? title : request.title().strip();
        span(
                request.validFrom() == null ? validFrom : request.validFrom(),
                request.validTo() == null ? validTo : request.validTo(),
                "");
    }

    Facts facts() {
        return new Facts()
                .with("unitId", unitId)
                .with("role", role)
                .with("title", title)
                .with("validFrom", validFrom)
                .with("validTo", validTo);
    }

    private void span(@Nullable LocalDate from, @Nullable LocalDate to, String prefix) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Invalid.field(prefix + "validTo", "Ngày cuối giữ vị trí không được trước ngày đầu.");
        }
        validFrom = from;
        validTo = to;
    }
}
