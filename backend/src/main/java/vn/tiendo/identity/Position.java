package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

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

    UUID id() {
        return id;
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
}
