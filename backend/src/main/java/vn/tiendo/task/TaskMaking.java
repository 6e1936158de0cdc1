package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.plan.IssuedItem;
import vn.tiendo.plan.PlanIssued;
import vn.tiendo.plan.Plans;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.unit.PartyRole;

/** Brings the tasks of a plan to life in the transaction that issues it. */
@ApplicationScoped
class TaskMaking {
    private final Plans plans;
    private final EntityManager database;
    private final AssignmentMoves moves;
    private final CountRepository counts;
    private final Event<DomainEvent> events;

    @Inject
    TaskMaking(
            Plans plans,
            EntityManager database,
            AssignmentMoves moves,
            CountRepository counts,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.database = database;
        this.moves = moves;
        this.counts = counts;
        this.events = events;
    }

    void make(@Observes PlanIssued plan) {
        make(plan, plans.issuedItems(plan.subjectId()));
    }

    void make(PlanIssued plan, List<IssuedItem> items) {
        var stamp = moves.stamp();
        var change = new CountChange();
        int made = 0;
        for (var item : items) {
            var task = new Task(plan, item);
            database.persist(task);
            change.add(task.counted());
            for (int i = 0; i < item.products().size(); i++) {
                database.persist(new Product(task.id(), i, item.products().get(i)));
            }
            for (var assignment : assignments(task, item, plan, stamp)) {
                database.persist(assignment);
                database.persist(assignment.assigned(stamp));
                change.add(assignment.counted());
                made++;
            }
        }
        database.flush();
        counts.apply(change);
        events.fire(new AssignmentsMade(plan.agencyId(), plan.subjectId(), items.size(), made));
    }

    /** One for each unit: who leads does not coordinate besides. */
    private static List<Assignment> assignments(Task task, IssuedItem item, PlanIssued plan, Stamp stamp) {
        var seen = new HashSet<UUID>();
        var all = new ArrayList<Assignment>();
        for (var unit : item.leads()) {
            if (seen.add(unit)) {
                all.add(new Assignment(task, unit, PartyRole.LEAD, all.size(), plan.issuedOn(), stamp.on()));
            }
        }
        for (var unit : item.coordinators()) {
            if (seen.add(unit)) {
                all.add(new Assignment(task, unit, PartyRole.COORDINATOR, all.size(), plan.issuedOn(), stamp.on()));
            }
        }
        return all;
    }
}
