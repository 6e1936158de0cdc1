package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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

    void make(Assignment assignment, Function<Stamp, AssignmentEvent> move) {
        var before = assignment.counted();
        var event = move.apply(stamp());
        assignments.keep(event);
        assignments.flush();
        if (!before.equals(assignment.counted())) {
            count(before, assignment);
        }
        events.fire(AssignmentMoved.of(assignment, before.workState(), event));
    }

    Stamp stamp() {
        return new Stamp(current.require(), clock.now(), clock.today());
    }

    private void count(Counted before, Assignment assignment) {
        var change = new CountChange().remove(before).add(assignment.counted());
        if (assignment.leads()) {
            follow(assignment, change);
        }
        counts.apply(change);
    }

    /** The task is locked first, so that two leads that finish at once see each other. */
    private void follow(Assignment lead, CountChange change) {
        var task = assignments.lockTask(lead.taskId());
        var before = task.counted();
        task.follow(assignments.leadsOf(task.id()), clock.today());
        change.remove(before).add(task.counted());
        assignments.flush();
    }
}
