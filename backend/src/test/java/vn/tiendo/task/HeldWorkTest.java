package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.TestAssignments.NOTHING_TO_PROVE;
import static vn.tiendo.task.TestAssignments.dueOn;
import static vn.tiendo.task.TestAssignments.on;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.unit.PartyRole;

class HeldWorkTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    private final Assignment assignment = dueOn(DUE, PartyRole.LEAD);

    @Test
    void receiving_is_a_time_and_changes_no_state() {
        assignment.receive(on(DUE.minusDays(20)));

        assertThat(assignment.workState()).isEqualTo(WorkState.NOT_STARTED);
        assertThatThrownBy(() -> assignment.receive(on(DUE)))
                .hasMessage("Đơn vị đã nhận việc này lúc 09:00 ngày 10/06/2024.")
                .extracting("code")
                .isEqualTo("assignment-received");
    }

    @Test
    void whoever_works_on_it_has_received_it() {
        assignment.reportProgress(on(DUE.minusDays(9)), 10, "Bắt đầu");

        assertRefused("assignment-received", () -> assignment.receive(on(DUE)));
    }

    @Test
    void declined_work_is_out_of_the_hands_of_the_unit() {
        assignment.decline(on(DUE), "Thuộc thẩm quyền của Phòng Người có công");

        assertThat(assignment.workState()).isEqualTo(WorkState.DECLINED);
        assertRefused("assignment-not-open", () -> assignment.reportProgress(on(DUE), 10, "Thêm"));
        assertRefused("assignment-not-open", () -> assignment.decline(on(DUE), "Lần nữa"));
    }

    @Test
    void the_last_day_moves_by_the_days_that_the_clock_stood_still() {
        assignment.suspend(on(DUE.minusDays(10)), null, "Chờ nghị định");
        var event = assignment.resume(on(DUE.minusDays(4)), true, "Đã có nghị định");

        assertThat(assignment.dueOn()).isEqualTo(DUE.plusDays(6));
        assertThat(assignment.counted().originalDueOn()).isEqualTo(DUE);
        assertThat(event.words())
                .isEqualTo("Tạm dừng 6 ngày, hạn chuyển từ 30/06/2024 sang 06/07/2024. Đã có nghị định");
    }

    @Test
    void the_office_may_let_the_last_day_stay() {
        assignment.suspend(on(DUE.minusDays(10)), DUE.minusDays(1), "Chờ nghị định");
        var event = assignment.resume(on(DUE.minusDays(4)), false, "");

        assertThat(assignment.dueOn()).isEqualTo(DUE);
        assertThat(event.words()).isEqualTo("Tạm dừng 6 ngày, hạn giữ nguyên.");
    }

    @Test
    void work_goes_on_from_where_it_stood() {
        assignment.submit(on(DUE), "", NOTHING_TO_PROVE);
        assignment.returnForRework(on(DUE), "Thiếu số liệu");
        assignment.suspend(on(DUE), null, "Chờ số liệu");
        assignment.resume(on(DUE.plusDays(3)), true, "");

        assertThat(assignment.workState()).isEqualTo(WorkState.RETURNED);
    }

    @Test
    void what_was_overdue_when_it_was_suspended_is_as_overdue_afterwards() {
        assignment.suspend(on(DUE.plusDays(4)), null, "Chờ nghị định");
        assertThat(scheduleOn(DUE.plusDays(9))).isEqualTo(Schedule.NO_DEADLINE);

        assignment.resume(on(DUE.plusDays(30)), true, "");
        assertThat(scheduleOn(DUE.plusDays(30))).isEqualTo(Schedule.OVERDUE);
        assertThat(Tenure.lateDays(assignment.dueOn(), DUE.plusDays(30))).isEqualTo(4);
    }

    @Test
    void a_suspension_ends_after_it_begins() {
        assertThatThrownBy(() -> assignment.suspend(on(DUE), DUE, "Chờ")).isInstanceOf(Invalid.class);
        assertRefused("assignment-not-suspended", () -> assignment.resume(on(DUE), true, ""));
    }

    @Test
    void what_was_sent_is_decided_on_and_not_withdrawn_suspended_or_given_away() {
        assignment.submit(on(DUE), "", NOTHING_TO_PROVE);

        assertRefused("assignment-not-withdrawable", () -> assignment.withdraw(on(DUE), "Sửa đổi"));
        assertRefused("assignment-not-open", () -> assignment.suspend(on(DUE), null, "Chờ"));
        assertRefused("assignment-not-reassignable", () -> assignment.reassign(on(DUE), "Chuyển"));
    }

    @Test
    void whoever_takes_over_has_the_same_last_days_and_begins_anew() {
        assignment.reportProgress(on(DUE), 60, "Đã làm một nửa");
        assignment.reassign(on(DUE.plusDays(3)), "Chuyển");
        var next = new Assignment(assignment, UUID.randomUUID(), DUE.plusDays(3));

        assertThat(assignment.workState()).isEqualTo(WorkState.WITHDRAWN);
        assertThat(next.workState()).isEqualTo(WorkState.NOT_STARTED);
        assertThat(next.percent()).isZero();
        assertThat(next.counted().originalDueOn()).isEqualTo(DUE);
        assertThat(next.standing(DUE.plusDays(3)).schedule()).isEqualTo(Schedule.OVERDUE);
    }

    @Test
    void how_late_it_was_stays_with_the_unit_that_gave_it_away() {
        var stamp = on(DUE.plusDays(3));
        var event = assignment.reassign(stamp, "Chuyển");

        assertThat(Tenure.ended(WorkState.IN_PROGRESS, assignment, stamp, event))
                .hasValueSatisfying(tenure -> assertThat(tenure.lateDays()).isEqualTo(3));
        assertThat(Tenure.ended(WorkState.DECLINED, assignment, stamp, event)).isEmpty();
    }

    private Schedule scheduleOn(LocalDate day) {
        return assignment.standing(day).schedule();
    }

    private static void assertRefused(String code, ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOf(Refused.class).extracting("code").isEqualTo(code);
    }
}
