package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.Units;

/** The organisation as it was on the day of a plan; for an undated draft, as it is today. */
@ApplicationScoped
class PlanDirectory {
    private final Units units;
    private final BusinessClock clock;

    @Inject
    PlanDirectory(Units units, BusinessClock clock) {
        this.units = units;
        this.clock = clock;
    }

    UnitDirectory of(Plan plan) {
        return units.directory(plan.agencyId(), plan.issuedOn() != null ? plan.issuedOn() : clock.today());
    }

    PartyNames namesOf(Plan plan) {
        return new PartyNames(of(plan));
    }
}
