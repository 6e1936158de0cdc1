package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.unit.PartyRole;

class TaskFiguresTest {

    /** Báo cáo 1270/BC-TCTTTg of 27/12/2017: 21.914 = 16.051 (14.068 + 1.983) + 5.863 (5.640 + 223). */
    @Test
    void the_published_sums_of_the_working_group_come_out() {
        var figures = TaskFigures.of(Stream.of(
                        standings(14_068, WorkState.DONE, Schedule.ON_TIME),
                        standings(1_983, WorkState.DONE, Schedule.LATE),
                        standings(5_640, WorkState.IN_PROGRESS, Schedule.ON_TRACK),
                        standings(223, WorkState.NOT_STARTED, Schedule.OVERDUE))
                .flatMap(List::stream)
                .toList());

        assertThat(figures.total()).isEqualTo(21_914);
        assertThat(figures.done())
                .isEqualTo(figures.doneOnTime() + figures.doneLate())
                .isEqualTo(16_051);
        assertThat(figures.notStarted() + figures.inProgress()).isEqualTo(5_863);
        assertThat(figures.notStarted() + figures.inProgress() - figures.overdue())
                .isEqualTo(5_640);
        assertThat(figures.due()).isEqualTo(16_051 + 223);
    }

    /** Quảng Nam, 2020: 833 = 585 done + 67 within time + 181 overdue. */
    @Test
    void the_published_sum_of_a_province_comes_out() {
        var figures = TaskFigures.of(Stream.of(
                        standings(585, WorkState.DONE, Schedule.ON_TIME),
                        standings(67, WorkState.IN_PROGRESS, Schedule.ON_TRACK),
                        standings(181, WorkState.IN_PROGRESS, Schedule.OVERDUE))
                .flatMap(List::stream)
                .toList());

        assertThat(figures.total()).isEqualTo(833);
        assertThat(figures.done()).isEqualTo(585);
        assertThat(figures.overdue()).isEqualTo(181);
        assertThat(figures.total() - figures.done() - figures.overdue()).isEqualTo(67);
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

    private static List<TaskStanding> standings(int number, WorkState state, Schedule schedule) {
        return Collections.nCopies(number, new TaskStanding(state, schedule, 0));
    }

    private static List<AssignmentAsOf> some(int number, WorkState state, Schedule schedule) {
        return IntStream.range(0, number)
                .mapToObj(i -> new AssignmentAsOf(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "B.I." + i,
                        "Tuyên truyền",
                        null,
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
