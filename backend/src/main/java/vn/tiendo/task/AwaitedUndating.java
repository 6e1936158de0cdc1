package vn.tiendo.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Refused;

/** Takes dates back that work has from what turned out to be another event, with all that follows from it. */
@ApplicationScoped
class AwaitedUndating {
    private final AssignmentRepository assignments;
    private final CountRepository counts;
    private final Event<DomainEvent> events;

    @Inject
    AwaitedUndating(AssignmentRepository assignments, CountRepository counts, Event<DomainEvent> events) {
        this.assignments = assignments;
        this.counts = counts;
        this.events = events;
    }

    /** The work of the parted event and that of the others wait again, where each has its dates from the other side.
     *
     * @return how many assignments wait again
     * @throws Refused when something of it is done, extended, in other hands or began with its date
     */
    int undate(Parting parting, Stamp stamp) {
        var dated = assignments.lockDatedAcross(parting.parted().id());
        if (dated.stream().anyMatch(Assignment::isSettled) || !assignments.haveWaited(dated)) {
            throw MergerRefusals.settled();
        }
        var change = new CountChange();
        var moves = new ArrayList<AssignmentMoved>();
        // by the id as text: the order in which dating locks tasks, too
        var tasks = dated.stream().collect(groupingBy(it -> it.taskId().toString(), TreeMap::new, toList()));
        tasks.values().forEach(own -> moves.addAll(undate(own, parting, stamp, change)));
        counts.apply(change);
        moves.forEach(events::fire);
        return moves.size();
    }

    private List<AssignmentMoved> undate(List<Assignment> own, Parting parting, Stamp stamp, CountChange change) {
        var task = assignments.lockTask(own.getFirst().taskId());
        change.remove(task.counted());
        var moves = own.stream()
                .map(assignment -> undate(assignment, task, parting, stamp, change))
                .toList();
        assignments.flush();
        task.followIfLed(assignments.leadsOf(task.id()), stamp.on());
        assignments.flush();
        change.add(task.counted());
        return moves;
    }

    private AssignmentMoved undate(Assignment assignment, Task task, Parting parting, Stamp stamp, CountChange change) {
        var before = assignment.counted();
        var event =
                assignment.undate(stamp, parting.termOf(assignment, task.deadline()), parting.otherWords(assignment));
        assignments.keep(event);
        change.remove(before).add(assignment.counted());
        return AssignmentMoved.of(assignment, before.workState(), event);
    }
}
