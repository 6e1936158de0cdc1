package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Makes a move and everything that follows from it in the same transaction: story, task, summary, trail. */
@ApplicationScoped
class AssignmentMoves {
    private final AssignmentRepository assignments;
    private final CountRepository counts;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    AssignmentMoves(
            AssignmentRepository assignments,
            CountRepository counts,
            CurrentActor current,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.assignments = assignments;
        this.counts = counts;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    AssignmentEvent make(Assignment assignment, Function<Stamp, AssignmentEvent> move) {
        var before = assignment.counted();
        var stamp = stamp();
        var event = move.apply(stamp);
        assignments.keep(event);
        Tenure.ended(before.workState(), assignment, stamp, event).ifPresent(assignments::keep);
        assignments.flush();
        finish(AssignmentMoved.of(assignment, before.workState(), event), changed(before, assignment));
        return event;
    }

    /** A share that comes to a task after the plan was issued. */
    void begin(Assignment made, String words) {
        assignments.persist(made);
        var event = made.assigned(stamp(), words);
        assignments.keep(event);
        assignments.flush();
        finish(AssignmentMoved.of(made, made.workState(), event), follow(new CountChange(), made));
    }

    /** Another rule says who answers for a task; it and its leads are locked already. */
    void answerBy(LeadRule rule, Task task, List<Assignment> leads) {
        leads.stream()
                .filter(lead -> lead.workState().isHeld())
                .forEach(lead -> make(lead, stamp -> lead.leadRuleSet(stamp, rule)));
        var before = task.counted();
        task.answerBy(rule);
        task.follow(leads, clock.today());
        assignments.flush();
        counts.apply(new CountChange().remove(before).add(task.counted()));
    }

    Stamp stamp() {
        return new Stamp(current.require(), clock.now(), clock.today());
    }

    /** All moves of an agency share rows of the summary and wait there for each other: they are changed last. */
    private void finish(AssignmentMoved moved, CountChange change) {
        events.fire(moved);
        counts.apply(change);
    }

    /** A task follows where its leads stand, not when something happened last. */
    private CountChange changed(Counted before, Assignment assignment) {
        var change = new CountChange().remove(before);
        return before.standsLike(assignment.counted()) ? change.add(assignment.counted()) : follow(change, assignment);
    }

    private CountChange follow(CountChange change, Assignment assignment) {
        change.add(assignment.counted());
        return assignment.leads() ? followLead(change, assignment) : change;
    }

    /** The task is locked first, so that two leads that finish at once see each other. */
    private CountChange followLead(CountChange change, Assignment lead) {
        var task = assignments.lockTask(lead.taskId());
        var before = task.counted();
        task.follow(assignments.leadsOf(task.id()), clock.today());
        change.remove(before).add(task.counted());
        assignments.flush();
        return change;
    }
}
