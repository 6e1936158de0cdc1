package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.TestAssignments.ISSUED_ON;
import static vn.tiendo.task.TestAssignments.NOTHING_TO_PROVE;
import static vn.tiendo.task.TestAssignments.dueOn;
import static vn.tiendo.task.TestAssignments.on;
import static vn.tiendo.task.WorkState.DECLINED;
import static vn.tiendo.task.WorkState.DONE;
import static vn.tiendo.task.WorkState.IN_PROGRESS;
import static vn.tiendo.task.WorkState.NOT_STARTED;
import static vn.tiendo.task.WorkState.RETURNED;
import static vn.tiendo.task.WorkState.SUBMITTED;
import static vn.tiendo.task.WorkState.SUSPENDED;
import static vn.tiendo.task.WorkState.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.unit.PartyRole;

/** What holds whatever people do with an assignment, in whatever order and on whatever days. */
class AssignmentPropertiesTest {
    private static final LocalDate DUE = LocalDate.of(2024, 3, 31);
    private static final Set<WorkState> ENDED = EnumSet.of(DECLINED, SUSPENDED, WITHDRAWN);

    /** Where each state may lead; nothing else is a step. */
    private static final Map<WorkState, Set<WorkState>> STEPS = Map.of(
            NOT_STARTED, with(ENDED, IN_PROGRESS, SUBMITTED),
            IN_PROGRESS, with(ENDED, SUBMITTED),
            RETURNED, with(ENDED, SUBMITTED),
            SUBMITTED, EnumSet.of(DONE, RETURNED),
            DONE, EnumSet.noneOf(WorkState.class),
            DECLINED, EnumSet.of(WITHDRAWN),
            SUSPENDED, EnumSet.of(NOT_STARTED, IN_PROGRESS, RETURNED, WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(WorkState.class));

    @Property
    void states_never_skip(@ForAll("steps") List<Step> steps) {
        var assignment = dueOn(DUE, PartyRole.LEAD);
        play(assignment, steps, (before, day) -> {
            if (assignment.workState() != before.workState()) {
                assertThat(STEPS.get(before.workState())).contains(assignment.workState());
            }
        });
    }

    @Property
    void the_original_last_day_stays_for_ever(@ForAll("steps") List<Step> steps) {
        var assignment = dueOn(DUE, PartyRole.LEAD);
        play(
                assignment,
                steps,
                (before, day) ->
                        assertThat(assignment.counted().originalDueOn()).isEqualTo(DUE));
    }

    /** While the clock runs nothing but a decision moves the last day; standing still costs and gains nothing. */
    @Property
    void being_overdue_never_improves_by_suspending(@ForAll("steps") List<Step> steps) {
        var assignment = dueOn(DUE, PartyRole.LEAD);
        var late = new int[1];
        play(assignment, steps, (before, day) -> {
            if (before.workState().isOpen() && assignment.workState() == SUSPENDED) {
                late[0] = Tenure.lateDays(before.dueOn(), day);
            }
            if (before.workState() == SUSPENDED && assignment.workState().isOpen()) {
                assertThat(Tenure.lateDays(assignment.dueOn(), day)).isGreaterThanOrEqualTo(late[0]);
                assertThat(late[0] == 0 || isOverdue(assignment, day)).isTrue();
            }
        });
    }

    @Property
    void lateness_never_improves_by_reassigning(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 0, max = 120) int later) {
        var assignment = dueOn(DUE, PartyRole.LEAD);
        var today = play(assignment, steps, (before, day) -> {});
        var stood = assignment.standing(today.plusDays(later));
        var wasOpen = assignment.workState().isOpen();
        var lateDays = Tenure.lateDays(assignment.dueOn(), today);
        try {
            var stamp = on(today);
            var event = assignment.reassign(stamp, "Chuyển");
            var next = new Assignment(assignment, UUID.randomUUID(), today);

            assertThat(next.dueOn()).isEqualTo(assignment.dueOn());
            if (wasOpen) {
                assertThat(next.standing(today.plusDays(later)).schedule()).isEqualTo(stood.schedule());
                assertThat(Tenure.ended(IN_PROGRESS, assignment, stamp, event))
                        .hasValueSatisfying(
                                tenure -> assertThat(tenure.lateDays()).isEqualTo(lateDays));
            }
        } catch (Refused refused) {
            assertThat(refused.code()).isEqualTo("assignment-not-reassignable");
        }
    }

    /** The figures of any set of assignments add up: by state, done by time, and the denominator of the rate. */
    @Property
    void counts_always_add_up(
            @ForAll("lives") List<List<Step>> lives, @ForAll @IntRange(min = 0, max = 200) int later) {
        var standings = lives.stream()
                .map(steps -> {
                    var assignment = dueOn(DUE, PartyRole.LEAD);
                    play(assignment, steps, (before, day) -> {});
                    return assignment.standing(ISSUED_ON.plusDays(later));
                })
                .toList();
        var figures = TaskFigures.of(standings);
        var held = standings.stream().filter(it -> it.workState().isHeld()).count();
        var suspended =
                standings.stream().filter(it -> it.workState() == SUSPENDED).count();

        assertThat(figures.total())
                .isEqualTo(held)
                .isEqualTo(
                        figures.notStarted() + figures.inProgress() + figures.submitted() + figures.done() + suspended);
        assertThat(figures.done()).isEqualTo(figures.doneOnTime() + figures.doneLate());
        assertThat(figures.due()).isEqualTo(figures.done() + figures.overdue());
        assertThat(figures.overdue() + figures.dueToday() + figures.dueSoon())
                .isLessThanOrEqualTo(figures.notStarted() + figures.inProgress());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 25))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<Step>>> lives() {
        return steps().list().ofMaxSize(20);
    }

    /** What may be tried; whether it is refused is up to the assignment. */
    enum Kind {
        RECEIVE,
        PROGRESS,
        SUBMIT,
        CONFIRM,
        RETURN,
        DECLINE,
        SUSPEND,
        RESUME_MOVED,
        RESUME_KEPT,
        WITHDRAW
    }

    /** @param days that pass before it */
    record Step(Kind kind, int days) {}

    private interface After {
        void check(Counted before, LocalDate day);
    }

    /** @return the day on which it ends */
    private static LocalDate play(Assignment assignment, List<Step> steps, After after) {
        var day = ISSUED_ON;
        for (var step : steps) {
            day = day.plusDays(step.days());
            var before = assignment.counted();
            try {
                make(assignment, step.kind(), on(day));
            } catch (Refused refused) {
                assertThat(assignment.counted()).isEqualTo(before);
            }
            after.check(before, day);
        }
        return day;
    }

    private static void make(Assignment assignment, Kind kind, Stamp stamp) {
        switch (kind) {
            case RECEIVE -> assignment.receive(stamp);
            case PROGRESS -> assignment.reportProgress(stamp, 50, "Đang làm");
            case SUBMIT -> assignment.submit(stamp, "", NOTHING_TO_PROVE);
            case CONFIRM -> assignment.confirm(stamp, "");
            case RETURN -> assignment.returnForRework(stamp, "Thiếu");
            case DECLINE -> assignment.decline(stamp, "Không thuộc thẩm quyền");
            case SUSPEND -> assignment.suspend(stamp, null, "Chờ");
            case RESUME_MOVED -> assignment.resume(stamp, true, "");
            case RESUME_KEPT -> assignment.resume(stamp, false, "");
            case WITHDRAW -> assignment.withdraw(stamp, "Sửa đổi");
        }
    }

    private static boolean isOverdue(Assignment assignment, LocalDate day) {
        return assignment.standing(day).schedule() == Schedule.OVERDUE;
    }

    private static Set<WorkState> with(Set<WorkState> some, WorkState... more) {
        var all = EnumSet.copyOf(some);
        Stream.of(more).forEach(all::add);
        return all;
    }
}
