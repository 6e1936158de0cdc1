package vn.tiendo.unit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.unit.phrase.FoldedName;

/** Founds agencies. */
@ApplicationScoped
public class Organisations {
    private final UnitRepository units;
    private final Event<DomainEvent> events;

    @Inject
    Organisations(UnitRepository units, Event<DomainEvent> events) {
        this.units = units;
        this.events = events;
    }

    /** Stores an agency with its units, groups and the outside bodies it knows. */
    @Transactional
    public FoundedOrganisation found(NewOrganisation organisation) {
        Unit agency = Unit.agency(organisation.agency());
        List<Unit> all = new ArrayList<>(List.of(agency));
        Set<String> folded = new HashSet<>();
        units.add(agency);
        for (NewOrganisation.UnitEntry entry : organisation.units()) {
            Unit unit = Unit.under(agency, entry.code(), entry.name(), entry.kind(), all.size());
            units.add(unit);
            all.add(unit);
            entry.aliases().stream()
                    .map(text -> UnitAlias.ofUnit(agency.id(), unit.id(), text))
                    .filter(alias -> folded.add(alias.folded()))
                    .forEach(units::add);
        }
        organisation.external().forEach(name -> addOutside(agency, name, all));
        organisation.groups().forEach(entry -> addGroup(agency, entry, folded));
        events.fire(new OrganisationFounded(agency.id(), organisation.agency().name()));
        return new FoundedOrganisation(agency.id(), all.stream().collect(toMap(Unit::code, Unit::id)));
    }

    private void addOutside(Unit agency, String name, List<Unit> all) {
        Unit body = Unit.under(agency, freeCode(FoldedName.initials(name), all), name, UnitKind.EXTERNAL, all.size());
        units.add(body);
        all.add(body);
    }

    private static String freeCode(String wished, List<Unit> taken) {
        String code = wished;
        for (int i = 2; isTaken(code, taken); i++) {
            code = wished + i;
        }
        return code;
    }

    private static boolean isTaken(String code, List<Unit> taken) {
        return taken.stream().map(Unit::code).anyMatch(code::equals);
    }

    private void addGroup(Unit agency, NewOrganisation.GroupEntry entry, Set<String> folded) {
        UnitGroup group = new UnitGroup(agency.id(), entry);
        units.add(group);
        entry.aliases().stream()
                .map(text -> UnitAlias.ofGroup(agency.id(), group.id(), text))
                .filter(alias -> folded.add(alias.folded()))
                .forEach(units::add);
    }
}
