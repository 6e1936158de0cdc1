package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Assigns the turns of recurring tasks whose time draws near, with all that follows from it. */
@ApplicationScoped
class OccurrenceMaking {
    static final int BATCH = 100;

    private final PlannedOccurrenceRepository planned;
    private final AssignmentRepository assignments;
    private final CountRepository counts;
    private final Shares shares;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    OccurrenceMaking(
            PlannedOccurrenceRepository planned,
            AssignmentRepository assignments,
            CountRepository counts,
            Shares shares,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.planned = planned;
        this.assignments = assignments;
        this.counts = counts;
        this.shares = shares;
        this.clock = clock;
        this.events = events;
    }

    /** Makes the next ones; replicas that do so at once take different ones.
     *
     * @return how many turns were made; fewer than a batch when no more wait
     */
    @Transactional
    int makeDue() {
        var stamp = new Stamp(null, clock.now(), clock.today());
        var due = planned.claimDue(stamp.on(), BATCH);
        var byTask = due.stream()
                .collect(Collectors.groupingBy(PlannedOccurrence::taskId, LinkedHashMap::new, Collectors.toList()));
        var change = new CountChange();
        var made = new ArrayList<Assignment>();
        byTask.forEach((taskId, turns) -> made.addAll(make(taskId, turns, stamp, change)));
        shares.show(made.stream().map(Assignment::id).toArray(UUID[]::new));
        counts.apply(change);
        return due.size();
    }

    private List<Assignment> make(UUID taskId, List<PlannedOccurrence> turns, Stamp stamp, CountChange change) {
        var task = assignments.lockTask(taskId);
        var units = assignments.unitsOfLastTurn(taskId);
        change.remove(task.counted());
        var made = new ArrayList<Assignment>();
        for (var turn : turns) {
            var portion = turn.make(stamp.at());
            units.forEach(unit -> made.add(new Assignment(task, portion, unit, stamp.on(), stamp.on())));
            events.fire(new OccurrenceMade(task.agencyId(), taskId, turn.label(), turn.dueOn(), units.size()));
        }
        made.forEach(assignments::persist);
        var told = new ArrayList<AssignmentMoved>();
        made.forEach(assignment -> {
            var event = assignment.turnAssigned(stamp);
            assignments.keep(event);
            told.add(AssignmentMoved.of(assignment, assignment.workState(), event));
            change.add(assignment.counted());
        });
        assignments.flush();
        told.forEach(events::fire);
        task.lookAhead(planned.aheadOf(taskId));
        task.followIfLed(assignments.leadsOf(taskId), stamp.on());
        assignments.flush();
        change.add(task.counted());
        return made;
    }
}
