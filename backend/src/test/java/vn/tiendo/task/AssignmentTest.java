package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.TestAssignments.NOTHING_TO_PROVE;
import static vn.tiendo.task.TestAssignments.dueOn;
import static vn.tiendo.task.TestAssignments.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.problem.Shortage;
import vn.tiendo.unit.PartyRole;

class AssignmentTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final ProductView PROVEN = new ProductView(UUID.randomUUID(), ProductKind.ARTICLE, "Tin, bài", 1, 1);
    private static final ProductView UNPROVEN =
            new ProductView(UUID.randomUUID(), ProductKind.REPORT, "Báo cáo kết quả", 1, 0);

    private final Assignment assignment = dueOn(DUE, PartyRole.LEAD);

    @Test
    void begins_with_the_first_progress() {
        var event = assignment.reportProgress(on(DUE.minusDays(9)), 40, "Đã đăng 03 tin");

        assertThat(assignment.workState()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(event.kind()).isEqualTo(StoryKind.PROGRESSED);
        assertThat(event.workState()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(event.words()).isEqualTo("Đã đăng 03 tin");
    }

    @Test
    void a_hundred_percent_does_not_submit() {
        assignment.reportProgress(on(DUE), 100, "Đã xong");

        assertThat(assignment.workState()).isEqualTo(WorkState.IN_PROGRESS);
    }

    @Test
    void submitted_in_time_and_confirmed_later_is_on_time() {
        assignment.submit(on(DUE), "", NOTHING_TO_PROVE);
        assignment.confirm(on(DUE.plusDays(20)), "");

        assertThat(assignment.workState()).isEqualTo(WorkState.DONE);
        assertThat(scheduleOn(DUE.plusDays(20))).isEqualTo(Schedule.ON_TIME);
    }

    @Test
    void submitted_in_time_but_returned_and_submitted_again_after_the_deadline_is_late() {
        assignment.submit(on(DUE), "", NOTHING_TO_PROVE);
        assignment.returnForRework(on(DUE.plusDays(1)), "Thiếu số liệu quý II");
        assertThat(scheduleOn(DUE.plusDays(1))).isEqualTo(Schedule.OVERDUE);

        assignment.submit(on(DUE.plusDays(2)), "", NOTHING_TO_PROVE);
        assertThat(scheduleOn(DUE.plusDays(2))).isEqualTo(Schedule.LATE);
    }

    @Test
    void stays_returned_until_it_is_submitted_again() {
        assignment.submit(on(DUE), "", NOTHING_TO_PROVE);
        assignment.returnForRework(on(DUE), "Thiếu số liệu quý II");
        assignment.reportProgress(on(DUE), 80, "Đã bổ sung");

        assertThat(assignment.workState()).isEqualTo(WorkState.RETURNED);
    }

    @Test
    void is_not_worked_on_once_it_is_submitted() {
        assignment.submit(on(DUE), "", NOTHING_TO_PROVE);

        assertRefused("assignment-not-open", () -> assignment.reportProgress(on(DUE), 10, "Thêm"));
        assertRefused("assignment-not-open", () -> assignment.submit(on(DUE), "", NOTHING_TO_PROVE));
    }

    @Test
    void is_not_confirmed_or_returned_before_it_is_submitted() {
        assertRefused("assignment-not-submitted", () -> assignment.confirm(on(DUE), ""));
        assertRefused("assignment-not-submitted", () -> assignment.returnForRework(on(DUE), "Thiếu"));
    }

    @Test
    void a_single_lead_proves_every_product_and_the_refusal_names_what_is_missing() {
        var proof = new Proof(List.of(PROVEN, UNPROVEN), 1, 1);

        assertThatThrownBy(() -> assignment.submit(on(DUE), "", proof))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“Báo cáo kết quả”")
                .hasMessageNotContaining("Tin, bài")
                .extracting("code")
                .isEqualTo("product-missing");
    }

    @Test
    void what_is_wanted_several_times_is_shown_as_often_and_the_refusal_counts() {
        var conferences = new ProductView(UUID.randomUUID(), ProductKind.CONFERENCE, "03 hội nghị tập huấn", 3, 1);
        var proof = new Proof(List.of(PROVEN, conferences, UNPROVEN), 2, 1);

        assertThatThrownBy(() -> assignment.submit(on(DUE), "", proof))
                .isInstanceOf(Refused.class)
                .hasMessage("Chưa đủ tài liệu kiểm chứng: còn thiếu 2 trong 3 “hội nghị tập huấn”; "
                        + "chưa có “Báo cáo kết quả”. Hãy đính kèm rồi gửi lại.")
                .extracting(refused -> ((Refused) refused).missing())
                .isEqualTo(List.of(
                        new Shortage(conferences.id(), "03 hội nghị tập huấn", 3, 1),
                        new Shortage(UNPROVEN.id(), "Báo cáo kết quả", 1, 0)));
    }

    @Test
    void more_than_is_wanted_is_enough() {
        var conferences = new ProductView(UUID.randomUUID(), ProductKind.CONFERENCE, "Hội nghị", 3, 5);

        assignment.submit(on(DUE), "", new Proof(List.of(conferences), 1, 1));
        assertThat(assignment.workState()).isEqualTo(WorkState.SUBMITTED);
    }

    @Test
    void one_of_several_leads_proves_its_own_part() {
        assertRefused("product-missing", () -> assignment.submit(on(DUE), "", new Proof(List.of(UNPROVEN), 0, 2)));

        assignment.submit(on(DUE), "", new Proof(List.of(PROVEN, UNPROVEN), 1, 2));
        assertThat(assignment.workState()).isEqualTo(WorkState.SUBMITTED);
    }

    @Test
    void a_coordinator_proves_nothing() {
        var coordinator = dueOn(DUE, PartyRole.COORDINATOR);

        coordinator.submit(on(DUE), "", new Proof(List.of(UNPROVEN), 0, 1));
        assertThat(coordinator.workState()).isEqualTo(WorkState.SUBMITTED);
    }

    private Schedule scheduleOn(LocalDate day) {
        return assignment.standing(day).schedule();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOf(Refused.class).extracting("code").isEqualTo(code);
    }
}
