package vn.tiendo.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.document.DocumentSymbol;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.problem.NotFound;

/** Plans of an agency. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    Optional<Plan> ofAgency(UUID agencyId, UUID id) {
        return find("agencyId = ?1 and id = ?2", agencyId, id).firstResultOptional();
    }

    /** @throws NotFound when the actor may not know of it, too */
    Plan require(Actor actor, UUID id) {
        return ofAgency(actor.agencyId(), id)
                .filter(plan -> PlanPolicy.maySee(actor, plan))
                .orElseThrow(PlanRepository::missing);
    }

    /** The same for a writer: others who would change the plan or its annex wait until the transaction ends. */
    Plan requireForChange(Actor actor, UUID id) {
        return find("agencyId = ?1 and id = ?2", actor.agencyId(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(plan -> PlanPolicy.maySee(actor, plan))
                .orElseThrow(PlanRepository::missing);
    }

    /** The annex is a part of the document: a change there is a new version of the plan, too. */
    void annexChanged(Plan plan) {
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The issued plan that bears this number in the year of that day, however its symbol is written. */
    Optional<Plan> bearing(UUID agencyId, int number, String symbol, LocalDate day) {
        return find(
                        "agencyId = ?1 and number = ?2 and foldedSymbol = ?3 and year(issuedOn) = ?4 and state = ?5",
                        agencyId,
                        number,
                        new DocumentSymbol(symbol).normalised(),
                        day.getYear(),
                        PlanState.ISSUED)
                .firstResultOptional();
    }

    private static NotFound missing() {
        return new NotFound("Kế hoạch");
    }
}
