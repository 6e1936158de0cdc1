package vn.tiendo.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;

/** A unit between two dates; the agency is the root of its own tree. */
@Entity
class Unit extends Versioned {
    private @Nullable UUID parentId;
    private String code;
    private String name;
    private @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String symbol;
    private @Nullable String place;
    private @Nullable String parentBody;
    private int ordinal;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID linkedAgencyId;

    protected Unit() {}

    private Unit(
            UUID id, UUID agencyId, @Nullable UUID parentId, String code, String name, UnitKind kind, int ordinal) {
        super(id, agencyId);
        this.parentId = parentId;
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.ordinal = ordinal;
    }

    static Unit agency(NewOrganisation.AgencyEntry agency) {
        UUID id = Ids.next();
        Unit unit = new Unit(id, id, null, agency.symbol(), agency.name(), UnitKind.AGENCY, 0);
        unit.shortName = agency.shortName();
        unit.symbol = agency.symbol();
        unit.place = agency.place();
        unit.parentBody = agency.parentBody();
        return unit;
    }

    /** @param ordinal where it stands in lists, from 1 */
    static Unit under(Unit agency, String code, String name, UnitKind kind, int ordinal) {
        return new Unit(Ids.next(), agency.id(), agency.id(), code, name, kind, ordinal);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** From now on, what this outside body is given to do is shown to the agency that it is. */
    UnitLinked link(UUID otherAgencyId) {
        if (kind != UnitKind.EXTERNAL) {
            throw new Refused(
                    "unit-not-outside", "Chỉ liên kết được cơ quan, đơn vị ngoài với một cơ quan khác của hệ thống.");
        }
        linkedAgencyId = otherAgencyId;
        return new UnitLinked(agencyId(), id(), otherAgencyId);
    }

    /** What was given until now stays shown. */
    UnitLinked unlink() {
        linkedAgencyId = null;
        return new UnitLinked(agencyId(), id(), null);
    }

    UnitName named(List<String> aliases) {
        List<String> all = Stream.concat(Stream.ofNullable(shortName), aliases.stream())
                .distinct()
                .toList();
        return new UnitName(id(), code, name, kind, all);
    }

    UnitView view(List<String> aliases) {
        return new UnitView(
                id(),
                parentId,
                code,
                name,
                shortName,
                kind,
                aliases,
                symbol,
                place,
                validFrom,
                validTo,
                linkedAgencyId,
                version());
    }

    Agency letterhead() {
        return new Agency(id(), name, symbol, place, parentBody);
    }
}
