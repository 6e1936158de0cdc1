package vn.tiendo.unit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;

/** A phrase that stands for all units of some kinds, or for units that are named task by task. */
@Entity
class UnitGroup extends Versioned {
    private String code;
    private String name;
    private String[] kinds;
    private boolean isOpen;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected UnitGroup() {}

    UnitGroup(UUID agencyId, NewOrganisation.GroupEntry group) {
        super(agencyId);
        this.code = group.code();
        this.name = group.name();
        this.kinds = group.kinds().stream().map(Enum::name).toArray(String[]::new);
        this.isOpen = group.open();
    }

    GroupName named(List<String> aliases) {
        Set<UnitKind> members = Arrays.stream(kinds).map(UnitKind::valueOf).collect(Collectors.toSet());
        return new GroupName(id(), code, name, aliases, members, isOpen);
    }
}
