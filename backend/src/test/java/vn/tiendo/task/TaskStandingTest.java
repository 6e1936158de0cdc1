package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.Schedule.DUE_SOON;
import static vn.tiendo.task.Schedule.LATE;
import static vn.tiendo.task.Schedule.NO_DEADLINE;
import static vn.tiendo.task.Schedule.ON_TIME;
import static vn.tiendo.task.Schedule.ON_TRACK;
import static vn.tiendo.task.Schedule.OVERDUE;
import static vn.tiendo.task.WorkState.DECLINED;
import static vn.tiendo.task.WorkState.DONE;
import static vn.tiendo.task.WorkState.IN_PROGRESS;
import static vn.tiendo.task.WorkState.NOT_STARTED;
import static vn.tiendo.task.WorkState.RETURNED;
import static vn.tiendo.task.WorkState.SUBMITTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskStandingTest {

    @Test
    void with_one_lead_the_task_stands_where_the_lead_stands() {
        for (var lead : List.of(
                new TaskStanding(NOT_STARTED, ON_TRACK, 0),
                new TaskStanding(RETURNED, OVERDUE, 80),
                new TaskStanding(SUBMITTED, LATE, 100),
                new TaskStanding(DONE, ON_TIME, 100))) {
            assertThat(TaskStanding.ofLeads(List.of(lead))).isEqualTo(lead);
        }
    }

    @Test
    void all_leads_must_finish() {
        assertThat(of(new TaskStanding(DONE, ON_TIME, 100), new TaskStanding(NOT_STARTED, DUE_SOON, 0)))
                .isEqualTo(new TaskStanding(IN_PROGRESS, DUE_SOON, 50));
        assertThat(of(new TaskStanding(DONE, ON_TIME, 100), new TaskStanding(SUBMITTED, ON_TIME, 100))
                        .workState())
                .isEqualTo(SUBMITTED);
    }

    @Test
    void it_is_no_better_in_time_than_the_worst_of_those_who_have_not_finished() {
        assertThat(of(
                                new TaskStanding(IN_PROGRESS, ON_TRACK, 10),
                                new TaskStanding(IN_PROGRESS, OVERDUE, 10),
                                new TaskStanding(DONE, LATE, 100))
                        .schedule())
                .isEqualTo(OVERDUE);
    }

    @Test
    void one_late_lead_makes_a_finished_task_late() {
        assertThat(of(new TaskStanding(DONE, LATE, 100), new TaskStanding(DONE, ON_TIME, 100)))
                .isEqualTo(new TaskStanding(DONE, LATE, 100));
    }

    @Test
    void a_lead_that_declined_does_not_hold_it_up() {
        assertThat(of(new TaskStanding(DECLINED, OVERDUE, 0), new TaskStanding(DONE, ON_TIME, 100)))
                .isEqualTo(new TaskStanding(DONE, ON_TIME, 100));
    }

    @Test
    void without_leads_nothing_has_been_done() {
        assertThat(of()).isEqualTo(new TaskStanding(NOT_STARTED, NO_DEADLINE, 0));
    }

    private static TaskStanding of(TaskStanding... leads) {
        return TaskStanding.ofLeads(List.of(leads));
    }
}
