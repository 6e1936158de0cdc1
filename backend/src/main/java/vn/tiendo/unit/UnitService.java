package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Page;

/** Reads the organisation of the actor's agency, and links outside bodies to other agencies. */
@ApplicationScoped
class UnitService {
    private final UnitRepository units;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    UnitService(UnitRepository units, CurrentActor current, BusinessClock clock, Event<DomainEvent> events) {
        this.units = units;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Page<UnitView> list(@Nullable LocalDate asOf) {
        UUID agencyId = current.require().agencyId();
        LocalDate on = orToday(asOf);
        Map<UUID, List<String>> aliases = units.aliasesOn(agencyId, on);
        return Page.whole(units.unitsOn(agencyId, on).stream()
                .map(unit -> unit.view(aliases.getOrDefault(unit.id(), List.of())))
                .toList());
    }

    @Transactional
    UnitView get(UUID id) {
        UUID agencyId = current.require().agencyId();
        Unit unit = units.ofAgency(agencyId, id).orElseThrow(() -> new NotFound("Đơn vị"));
        return unit.view(units.aliasesOn(agencyId, clock.today()).getOrDefault(id, List.of()));
    }

    @Transactional
    UnitView link(UUID id, long version, UUID otherAgencyId) {
        var unit = requireForChange(id, version);
        if (otherAgencyId.equals(unit.agencyId()) || !units.isAgency(otherAgencyId)) {
            throw Invalid.field("agencyId", "Không có cơ quan nào khác mang mã này. Hãy hỏi quản trị của cơ quan đó.");
        }
        return changed(unit, unit.link(otherAgencyId));
    }

    @Transactional
    UnitView unlink(UUID id, long version) {
        var unit = requireForChange(id, version);
        return changed(unit, unit.unlink());
    }

    private Unit requireForChange(UUID id, long version) {
        var unit = units.ofAgency(current.require().agencyId(), id).orElseThrow(() -> new NotFound("Đơn vị"));
        unit.requireVersion(version);
        return unit;
    }

    private UnitView changed(Unit unit, UnitLinked event) {
        events.fire(event);
        units.flush();
        return get(unit.id());
    }

    @Transactional
    Page<UnitGroupView> groups(@Nullable LocalDate asOf) {
        UUID agencyId = current.require().agencyId();
        LocalDate on = orToday(asOf);
        UnitDirectory directory = units.directoryOn(agencyId, on);
        return Page.whole(directory.groups().stream()
                .map(group -> UnitGroupView.from(group, directory.membersOf(group)))
                .toList());
    }

    @Transactional
    UnitDirectory directory(UUID agencyId, LocalDate asOf) {
        return units.directoryOn(agencyId, asOf);
    }

    private LocalDate orToday(@Nullable LocalDate asOf) {
        return asOf == null ? clock.today() : asOf;
    }
}
