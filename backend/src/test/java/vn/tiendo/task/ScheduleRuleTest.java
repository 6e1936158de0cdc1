package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.WorkState.IN_PROGRESS;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final AsOf AS_OF = AsOf.plain(TODAY);

    @ParameterizedTest
    @CsvSource({
        "2024-06-29, OVERDUE",
        "2024-06-30, DUE_TODAY",
        "2024-07-01, DUE_SOON",
        "2024-07-07, DUE_SOON",
        "2024-07-08, ON_TRACK",
        "2024-12-31, ON_TRACK",
        ", NO_DEADLINE"
    })
    void open_work_stands_by_the_days_that_are_left(@Nullable LocalDate dueOn, Schedule expected) {
        for (var state : new WorkState[] {WorkState.NOT_STARTED, IN_PROGRESS, WorkState.RETURNED}) {
            assertThat(ScheduleRule.of(state, dueOn, null, AS_OF)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-29, 2024-06-28, ON_TIME",
        "2024-06-29, 2024-06-29, ON_TIME",
        "2024-06-29, 2024-06-30, LATE",
        ", 2024-06-30, NO_DEADLINE"
    })
    void finished_work_stands_by_its_day_of_submission(
            @Nullable LocalDate dueOn, LocalDate submittedOn, Schedule expected) {
        assertThat(ScheduleRule.of(WorkState.SUBMITTED, dueOn, submittedOn, AS_OF))
                .isEqualTo(expected);
        assertThat(ScheduleRule.of(WorkState.DONE, dueOn, submittedOn, AsOf.plain(TODAY.plusYears(1))))
                .isEqualTo(expected);
    }

    @Property
    void submitted_and_waiting_is_never_overdue(
            @ForAll @IntRange(min = -400, max = 400) int due, @ForAll @IntRange(min = 0, max = 400) int wait) {
        assertThat(ScheduleRule.of(WorkState.SUBMITTED, TODAY.plusDays(due), TODAY, AsOf.plain(TODAY.plusDays(wait))))
                .isIn(Schedule.ON_TIME, Schedule.LATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkState.class,
            names = {"DECLINED", "SUSPENDED", "WITHDRAWN"})
    void no_deadline_runs_against_work_that_rests(WorkState state) {
        assertThat(ScheduleRule.of(state, TODAY.minusDays(100), null, AS_OF)).isEqualTo(Schedule.NO_DEADLINE);
    }

    @Test
    void a_quarter_is_in_time_until_the_end_of_its_last_day_even_on_a_sunday() {
        assertThat(ScheduleRule.of(IN_PROGRESS, TODAY, null, AS_OF)).isEqualTo(Schedule.DUE_TODAY);
        assertThat(ScheduleRule.of(IN_PROGRESS, TODAY, null, AsOf.plain(TODAY.plusDays(1))))
                .isEqualTo(Schedule.OVERDUE);
    }

    @Test
    void open_work_is_idle_after_thirty_days_without_activity() {
        assertThat(ScheduleRule.idle(IN_PROGRESS, TODAY.minusDays(29), AS_OF)).isFalse();
        assertThat(ScheduleRule.idle(IN_PROGRESS, TODAY.minusDays(30), AS_OF)).isTrue();
        assertThat(ScheduleRule.idle(WorkState.SUBMITTED, TODAY.minusDays(300), AS_OF))
                .isFalse();
    }

    @Test
    void an_agency_may_look_further_ahead_and_wait_longer() {
        var patient = new AsOf(TODAY, new FollowUpRules(10, 45, 30));

        assertThat(ScheduleRule.of(IN_PROGRESS, TODAY.plusDays(10), null, patient))
                .isEqualTo(Schedule.DUE_SOON);
        assertThat(ScheduleRule.of(IN_PROGRESS, TODAY.plusDays(11), null, patient))
                .isEqualTo(Schedule.ON_TRACK);
        assertThat(ScheduleRule.idle(IN_PROGRESS, TODAY.minusDays(44), patient)).isFalse();
        assertThat(ScheduleRule.idle(IN_PROGRESS, TODAY.minusDays(45), patient)).isTrue();
    }

    @Test
    void days_left_are_negative_when_the_last_day_is_over() {
        assertThat(ScheduleRule.daysLeft(TODAY.minusDays(2), TODAY)).isEqualTo(-2);
        assertThat(ScheduleRule.daysLeft(TODAY, TODAY)).isZero();
        assertThat(ScheduleRule.daysLeft(null, TODAY)).isNull();
    }
}
