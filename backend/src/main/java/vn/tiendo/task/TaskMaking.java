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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Shares shares;
    private final Event<DomainEvent> events;

    @Inject
    TaskMaking(
            Plans plans,
            EntityManager database,
            AssignmentMoves moves,
            CountRepository counts,
            Shares shares,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.database = database;
        this.moves = moves;
        this.counts = counts;
        this.shares = shares;
        this.events = events;
    }

    void make(@Observes PlanIssued plan) {
        make(plan, plans.issuedItems(plan.subjectId()));
    }

    /** Kind by kind, so that a long annex goes to the database in a few batches. */
    void make(PlanIssued plan, List<IssuedItem> items) {
        var stamp = moves.stamp();
        var tasks = items.stream().map(item -> new Task(plan, item)).toList();
        var made = new ArrayList<Assignment>();
        for (int i = 0; i < items.size(); i++) {
            made.addAll(assignments(tasks.get(i), items.get(i), plan, stamp));
        }
        tasks.forEach(database::persist);
        items.stream().flatMap(TaskMaking::products).forEach(database::persist);
        made.forEach(database::persist);
        made.stream().map(assignment -> assignment.assigned(stamp, "")).forEach(database::persist);
        database.flush();
        shares.show(plan.subjectId());
        var change = new CountChange();
        tasks.forEach(task -> change.add(task.counted()));
        made.forEach(assignment -> change.add(assignment.counted()));
        counts.apply(change);
        events.fire(new AssignmentsMade(plan.agencyId(), plan.subjectId(), tasks.size(), made.size()));
    }

    private static Stream<Product> products(IssuedItem item) {
        return IntStream.range(0, item.products().size())
                .mapToObj(i -> new Product(item.id(), i, item.products().get(i)));
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
