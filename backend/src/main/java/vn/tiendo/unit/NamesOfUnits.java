package vn.tiendo.unit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.identity.OrganisationNames;

/** Tells identity what the units of positions are called. */
@ApplicationScoped
class NamesOfUnits implements OrganisationNames {
    private final UnitRepository units;

    @Inject
    NamesOfUnits(UnitRepository units) {
        this.units = units;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> unitIds) {
        return units.list("id in ?1", unitIds).stream().collect(toMap(Unit::id, Unit::name));
    }

    @Override
    public Optional<UUID> firstAgency() {
        return units.find("kind = ?1 order by id", UnitKind.AGENCY)
                .firstResultOptional()
                .map(Unit::id);
    }
}
