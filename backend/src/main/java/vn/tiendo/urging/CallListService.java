package vn.tiendo.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Page;
import vn.tiendo.unit.Units;

/** What the Office sees before it urges. */
@ApplicationScoped
class CallListService {
    private final CallList calls;
    private final UrgingService urgings;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    CallListService(CallList calls, UrgingService urgings, Units units, CurrentActor current, BusinessClock clock) {
        this.calls = calls;
        this.urgings = urgings;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    Page<UnitToUrge> all() {
        return Page.whole(calls.of(current.require().agencyId(), null));
    }

    /** Also a unit with nothing late or due, which has no line in the list. */
    @Transactional
    UnitToUrgeView one(UUID unitId) {
        var agencyId = current.require().agencyId();
        var unit = units.require(agencyId, unitId);
        var line = calls.of(agencyId, unitId).stream()
                .findFirst()
                .orElseGet(() -> new UnitToUrge(
                        new UrgingUnit(unitId, unit.code(), unit.name()), 0, 0, 0, null, 0, List.of(), null, false));
        return new UnitToUrgeView(clock.today(), line, urgings.dueOf(unitId));
    }
}
