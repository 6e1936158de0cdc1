package vn.tiendo.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.unit.phrase.FoldedName;

/** Another way of writing the name of a unit or a group. */
@Entity
class UnitAlias {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private @Nullable UUID unitId;
    private @Nullable UUID groupId;
    private String text;
    private String folded;
    private boolean learned;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected UnitAlias() {}

    private UnitAlias(UUID agencyId, @Nullable UUID unitId, @Nullable UUID groupId, String text) {
        this.agencyId = agencyId;
        this.unitId = unitId;
        this.groupId = groupId;
        this.text = text;
        this.folded = FoldedName.of(text);
    }

    static UnitAlias ofUnit(UUID agencyId, UUID unitId, String text) {
        return new UnitAlias(agencyId, unitId, null, text);
    }

    static UnitAlias ofGroup(UUID agencyId, UUID groupId, String text) {
        return new UnitAlias(agencyId, null, groupId, text);
    }

    /** The unit or group that is so called. */
    UUID of() {
        return unitId == null ? groupId : unitId;
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }
}
