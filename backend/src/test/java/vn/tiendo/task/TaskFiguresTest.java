package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.unit.PartyRole;

class TaskFiguresTest {

    /** Báo cáo 1270/BC-TCTTTg of 27/12/2017, a hundredth of it: the three published sums must come out. */
    @Test
    void the_published_sums_come_out() {
        var figures = TaskFigures.ofAssignments(Stream.of(
                        some(141, WorkState.DONE, Schedule.ON_TIME),
                        some(20, WorkState.DONE, Schedule.LATE),
                        some(56, WorkState.IN_PROGRESS, Schedule.ON_TRACK),
                        some(2, WorkState.NOT_STARTED, Schedule.OVERDUE))
                .flatMap(List::stream)
                .toList());

        assertThat(figures.total()).isEqualTo(219);
        assertThat(figures.done())
                .isEqualTo(figures.doneOnTime() + figures.doneLate())
                .isEqualTo(161);
        assertThat(figures.notStarted() + figures.inProgress()).isEqualTo(58);
        assertThat(figures.due()).isEqualTo(141 + 20 + 2);
    }

    @Test
    void submitted_and_waiting_is_neither_overdue_nor_due() {
        var figures = TaskFigures.ofAssignments(some(3, WorkState.SUBMITTED, Schedule.LATE));

        assertThat(figures.submitted()).isEqualTo(3);
        assertThat(figures.overdue() + figures.due()).isZero();
    }

    @Test
    void declined_and_withdrawn_are_not_in_the_total() {
        assertThat(TaskFigures.ofAssignments(some(2, WorkState.DECLINED, Schedule.OVERDUE)))
                .isEqualTo(Figures.NONE);
        assertThat(TaskFigures.ofAssignments(some(2, WorkState.WITHDRAWN, Schedule.NO_DEADLINE)))
                .isEqualTo(Figures.NONE);
    }

    @Test
    void work_without_deadline_stays_out_of_the_rate() {
        var figures = TaskFigures.ofAssignments(some(4, WorkState.DONE, Schedule.NO_DEADLINE));

        assertThat(figures.done()).isEqualTo(4);
        assertThat(figures.due()).isZero();
    }

    @Test
    void returned_work_is_in_progress() {
        assertThat(TaskFigures.ofAssignments(some(1, WorkState.RETURNED, Schedule.DUE_TODAY)))
                .satisfies(figures -> {
                    assertThat(figures.inProgress()).isEqualTo(1);
                    assertThat(figures.dueToday()).isEqualTo(1);
                    assertThat(figures.dueSoon()).isZero();
                });
    }

    private static List<AssignmentAsOf> some(int number, WorkState state, Schedule schedule) {
        return IntStream.range(0, number)
                .mapToObj(i -> new AssignmentAsOf(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "B.I." + i,
                        "Tuyên truyền",
                        PartyRole.LEAD,
                        "Quý II/2024",
                        null,
                        state,
                        schedule,
                        0,
                        "",
                        List.of()))
                .toList();
    }
}
