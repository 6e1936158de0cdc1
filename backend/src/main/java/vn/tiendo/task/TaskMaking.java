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
    private final Awaiting awaiting;
    private final FollowUpSettings settings;
    private final Event<DomainEvent> events;

    @Inject
    TaskMaking(
            Plans plans,
            EntityManager database,
            AssignmentMoves moves,
            CountRepository counts,
            Shares shares,
            Awaiting awaiting,
            FollowUpSettings settings,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.database = database;
        this.moves = moves;
        this.counts = counts;
        this.shares = shares;
        this.awaiting = awaiting;
        this.settings = settings;
        this.events = events;
    }

    void make(@Observes PlanIssued plan) {
        make(plan, plans.issuedItems(plan.subjectId()));
    }

    /** Kind by kind, so that a long annex goes to the database in a few batches. */
    void make(PlanIssued plan, List<IssuedItem> items) {
        var stamp = moves.stamp();
        var until = stamp.on().plusDays(settings.rulesOf(plan.agencyId()).aheadDays());
        var tasks = items.stream().map(item -> new Task(plan, item)).toList();
        var waiting = awaiting.of(plan.agencyId(), tasks);
        var made = new ArrayList<Assignment>();
        var planned = new ArrayList<PlannedOccurrence>();
        for (int i = 0; i < items.size(); i++) {
            var task = tasks.get(i);
            var opening = Opening.of(task.deadline(), until);
            var shares = shares(items.get(i));
            var own = opening.now().stream()
                    .flatMap(portion -> shares.stream()
                            .map(share -> waiting.begin(
                                    new Assignment(task, portion, share, plan.issuedOn(), stamp.on()), portion)))
                    .toList();
            task.lookAhead(opening.ahead());
            task.followIfLed(own.stream().filter(Assignment::leads).toList(), stamp.on());
            made.addAll(own);
            opening.later().forEach(portion -> planned.add(new PlannedOccurrence(task, portion)));
        }
        tasks.forEach(database::persist);
        items.stream().flatMap(TaskMaking::products).forEach(database::persist);
        planned.forEach(database::persist);
        made.forEach(database::persist);
        made.stream().map(assignment -> assignment.assigned(stamp, "")).forEach(database::persist);
        database.flush();
        waiting.keep();
        shares.show(made.stream().map(Assignment::id).toArray(UUID[]::new));
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
    private static List<Share> shares(IssuedItem item) {
        var seen = new HashSet<UUID>();
        var all = new ArrayList<Share>();
        for (var unit : item.leads()) {
            if (seen.add(unit)) {
                all.add(new Share(unit, PartyRole.LEAD, all.size()));
            }
        }
        for (var unit : item.coordinators()) {
            if (seen.add(unit)) {
                all.add(new Share(unit, PartyRole.COORDINATOR, all.size()));
            }
        }
        return all;
    }
}
