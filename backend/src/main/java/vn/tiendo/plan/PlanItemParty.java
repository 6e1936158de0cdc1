package vn.tiendo.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.unit.PartyRole;

/** Somebody named in a cell of a row, as written, and who is meant. */
@Entity
class PlanItemParty {
    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private int ordinal;
    private String text;
    private @Nullable UUID unitId;
    private @Nullable UUID groupId;

    protected PlanItemParty() {}

    PlanItemParty(PartyRole role, int ordinal, DraftParty named) {
        this.role = role;
        this.ordinal = ordinal;
        this.text = named.text();
        this.unitId = named.unitId();
        this.groupId = named.groupId();
    }

    PartyRole role() {
        return role;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return text;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    /** Whether somebody knows who is meant. */
    boolean isResolved() {
        return unitId != null || groupId != null;
    }
}
