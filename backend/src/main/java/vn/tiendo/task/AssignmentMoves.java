package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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
        var change = new CountChange();
        var event = make(assignment, move, change);
        counts.apply(change);
        return event;
    }

    /** The same move of several, which are locked in one order already. */
    void makeEach(List<Assignment> them, BiFunction<Assignment, Stamp, AssignmentEvent> move) {
        var change = new CountChange();
        them.forEach(assignment -> make(assignment, stamp -> move.apply(assignment, stamp), change));
        counts.apply(change);
    }

    /**
     * A share ends and another one goes on with it.
     *
     * @param next is asked for when the earlier one has ended
     * @param words of the story of the next one
     */
    Assignment passOn(
            Assignment earlier, Function<Stamp, AssignmentEvent> move, Supplier<Assignment> next, String words) {
        var change = new CountChange();
        make(earlier, move, change);
        var made = next.get();
        begin(made, words, change);
        counts.apply(change);
        return made;
    }

    /** Another rule says who answers for a task; it and its leads are locked already. */
    void answerBy(LeadRule rule, Task task, List<Assignment> leads) {
        var change = new CountChange();
        leads.stream()
                .filter(lead -> lead.workState().isHeld())
                .forEach(lead -> make(lead, stamp -> lead.leadRuleSet(stamp, rule), change));
        var before = task.counted();
        task.answerBy(rule);
        task.follow(leads, clock.today());
        assignments.flush();
        counts.apply(change.remove(before).add(task.counted()));
    }

    Stamp stamp() {
        return new Stamp(current.require(), clock.now(), clock.today());
    }

    /**
     * Everything but the summary. All moves of an agency share rows of it and wait there for each other: a transaction changes
     * it once, after all its moves and locks.
     */
    private AssignmentEvent make(Assignment assignment, Function<Stamp, AssignmentEvent> move, CountChange change) {
        var before = assignment.counted();
        var stamp = stamp();
        var event = move.apply(stamp);
        assignments.keep(event);
        Tenure.ended(before.workState(), assignment, stamp, event).ifPresent(assignments::keep);
        assignments.flush();
        changed(change, before, assignment);
        events.fire(AssignmentMoved.of(assignment, before.workState(), event));
        return event;
    }

    /** A share that comes to a task after the plan was issued. */
    private void begin(Assignment made, String words, CountChange change) {
        assignments.persist(made);
        var event = made.assigned(stamp(), words);
        assignments.keep(event);
        assignments.flush();
        follow(change, made);
        events.fire(AssignmentMoved.of(made, made.workState(), event));
    }

    /** A task follows where its leads stand, not when something happened last. */
    private void changed(CountChange change, Counted before, Assignment assignment) {
        change.remove(before);
        if (before.standsLike(assignment.counted())) {
            change.add(assignment.counted());
        } else {
            follow(change, assignment);
        }
    }

    private void follow(CountChange change, Assignment assignment) {
        change.add(assignment.counted());
        if (assignment.leads()) {
            followLead(change, assignment);
        }
    }

    /** The task is locked first, so that two leads that finish at once see each other. */
    private void followLead(CountChange change, Assignment lead) {
        var task = assignments.lockTask(lead.taskId());
        var before = task.counted();
        task.follow(assignments.leadsOf(task.id()), clock.today());
        change.remove(before).add(task.counted());
        assignments.flush();
    }
}
