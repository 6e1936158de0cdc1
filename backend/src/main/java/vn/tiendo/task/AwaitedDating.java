package vn.tiendo.task;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Refused;

/** Gives the work that hung on an event its dates, with all that follows: story, tasks, summary, trail. */
@ApplicationScoped
class AwaitedDating {
    private final AssignmentRepository assignments;
    private final CountRepository counts;
    private final Shares shares;
    private final Event<DomainEvent> events;

    @Inject
    AwaitedDating(AssignmentRepository assignments, CountRepository counts, Shares shares, Event<DomainEvent> events) {
        this.assignments = assignments;
        this.counts = counts;
        this.shares = shares;
        this.events = events;
    }

    /** Dates what waits; where nothing waits any more, the event starts another turn.
     *
     * @return how many assignments got their dates
     */
    int date(Happening happening, List<HangingTask> tasks, Stamp stamp) {
        var waiting = assignments.lockWaiting(
                tasks.stream().map(HangingTask::eventId).collect(toSet()),
                tasks.stream().map(HangingTask::id).collect(toSet()));
        return run(tasks, stamp, happening, waiting);
    }

    /** Computes the dates anew from what was set right.
     *
     * @throws Refused when something of it is done or extended already
     */
    int redate(Happening happening, List<HangingTask> tasks, Stamp stamp) {
        var dated = assignments.lockDated(happening.id());
        if (dated.stream().anyMatch(Assignment::isSettled)) {
            throw new Refused(
                    "happening-settled",
                    "Đã có đơn vị gửi kết quả hoặc được gia hạn theo ngày này nên không sửa được nữa.");
        }
        return run(tasks, stamp, happening, dated);
    }

    private int run(List<HangingTask> tasks, Stamp stamp, Happening happening, List<Assignment> locked) {
        var change = new CountChange();
        var moves = new ArrayList<AssignmentMoved>();
        var made = new ArrayList<Assignment>();
        for (var task : tasks.stream()
                .sorted(Comparator.comparing(it -> it.id().toString()))
                .toList()) {
            var own = locked.stream().filter(task::isOf).toList();
            var entity = assignments.lockTask(task.id());
            change.remove(entity.counted());
            if (task.startsTurn()) {
                made.addAll(begin(entity, task, happening, stamp, change));
            }
            own.forEach(assignment -> moves.add(date(assignment, task, happening, stamp, change)));
            assignments.flush();
            entity.followIfLed(assignments.leadsOf(task.id()), stamp.on());
            assignments.flush();
            change.add(entity.counted());
        }
        counts.apply(change);
        shares.show(made.stream().map(Assignment::id).toArray(UUID[]::new));
        moves.forEach(events::fire);
        made.forEach(turn -> events.fire(AssignmentMoved.begun(turn, happening)));
        return moves.size() + made.size();
    }

    private AssignmentMoved date(
            Assignment assignment, HangingTask task, Happening happening, Stamp stamp, CountChange change) {
        var before = assignment.counted();
        var awaited = task.awaited();
        var event = assignment.date(
                stamp,
                happening,
                awaited.dates(happening.happenedOn(), happening.dueOn()),
                awaited.repeats() ? happening.label() : null);
        assignments.keep(event);
        change.remove(before).add(assignment.counted());
        return AssignmentMoved.of(assignment, before.workState(), event);
    }

    private List<Assignment> begin(
            Task task, HangingTask hanging, Happening happening, Stamp stamp, CountChange change) {
        var dates = hanging.awaited().dates(happening.happenedOn(), happening.dueOn());
        var portion = Portion.started(assignments.nextTurn(task.id()), happening, dates);
        var made = assignments.unitsOfLastTurn(task.id()).stream()
                .map(unit -> new Assignment(task, portion, unit, stamp.on(), stamp.on())
                        .startedBy(hanging.eventId(), happening))
                .toList();
        made.forEach(assignments::persist);
        made.forEach(assignment -> {
            assignments.keep(assignment.assigned(stamp, happening.words(dates.dueOn())));
            change.add(assignment.counted());
        });
        return made;
    }
}
