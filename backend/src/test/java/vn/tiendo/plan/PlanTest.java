package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.PlanExamples.AGENCY;
import static vn.tiendo.plan.PlanExamples.DEPUTY;
import static vn.tiendo.plan.PlanExamples.NOW;
import static vn.tiendo.plan.PlanExamples.OFFICE;
import static vn.tiendo.plan.PlanExamples.TODAY;
import static vn.tiendo.plan.PlanExamples.deadline;
import static vn.tiendo.plan.PlanExamples.heading;
import static vn.tiendo.plan.PlanExamples.task;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;

class PlanTest {
    private final Plan plan = PlanExamples.plan();
    private final Annex annex = PlanExamples.annex(plan);

    @Test
    void gets_number_date_and_signer_when_it_is_issued() {
        var event = issue(plan, annex);
        assertThat(plan.isIssued()).isTrue();
        assertThat(plan.fullSymbol()).isEqualTo("05/KH-LĐTB&XH");
        assertThat(plan.signer()).isEqualTo(DEPUTY);
        assertThat(event.number()).isEqualTo(5);
        assertThat(event.issuedOn()).isEqualTo("2024-02-28");
    }

    @Test
    void is_issued_only_once() {
        issue(plan, annex);
        refused(() -> issue(plan, annex), "plan-already-issued");
        refused(() -> plan.correct(title("mới")), "plan-already-issued");
        refused(plan::discard, "plan-already-issued");
    }

    @Test
    void is_refused_while_it_has_no_task() {
        var headings = Annex.of(AGENCY, plan.id(), List.of(heading(0, "A", "Đề mục")));
        refused(() -> issue(plan, headings), "plan-without-task");
    }

    @Test
    void is_refused_while_a_cell_is_open_and_says_which_row() {
        var open = Annex.of(AGENCY, plan.id(), List.of(heading(0, "B", "x"), task(1, "3", "Phát hành tờ rơi")));
        refused(() -> issue(plan, open), "open-cells");
        assertThatThrownBy(() -> issue(plan, open)).hasMessageContaining("dòng B.3 (chủ trì)");
    }

    @Test
    void counts_a_term_from_its_date_when_it_is_issued() {
        var counted = deadline("100 ngày kể từ ngày ban hành Kế hoạch");
        var rows = Annex.of(AGENCY, plan.id(), List.of(task(0, "1", "việc", counted, OFFICE)));
        issue(plan, rows);
        assertThat(rows.rows().getFirst().deadline().end()).isEqualTo("2024-06-07");
    }

    @Test
    void is_refused_while_nobody_has_confirmed_a_deadline_that_lies_before_its_date() {
        var late = deadline("Trước ngày 28/2/2024; báo cáo trước ngày 15/12/2024");
        var rows = Annex.of(AGENCY, plan.id(), List.of(task(0, "A", "việc", late, OFFICE)));
        refused(() -> issue(plan, rows), "deadlines-before-issue");
        plan.issue(confirmed(LocalDate.of(2024, 2, 28)), 5, rows, TODAY, NOW);
        assertThat(plan.isIssued()).isTrue();
    }

    @Test
    void asks_once_only_for_a_deadline_that_was_read_with_the_date_of_the_draft() {
        var dated = PlanExamples.draftOf(LocalDate.of(2024, 2, 28));
        var rows = Annex.of(AGENCY, dated.id(), List.of(task(0, "A", "việc", deadline("Tháng 01/2024"), OFFICE)));
        issue(dated, rows);
        assertThat(dated.isIssued()).isTrue();
    }

    @Test
    void keeps_a_deadline_that_lies_before_its_date() {
        var rows = Annex.of(AGENCY, plan.id(), List.of(task(0, "A", "việc", deadline("Trước ngày 28/2/2024"), OFFICE)));
        plan.issue(confirmed(LocalDate.of(2024, 2, 28)), 5, rows, TODAY, NOW);
        assertThat(rows.rows().getFirst().deadline().end()).isEqualTo("2024-02-27");
    }

    @Test
    void bears_no_date_of_the_future_or_of_a_mistyped_year() {
        assertThatThrownBy(() -> issueOn(TODAY.plusDays(1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> issueOn(LocalDate.of(2014, 2, 28))).isInstanceOf(Invalid.class);
    }

    @Test
    void says_what_was_corrected() {
        var changes = plan.correct(title("Tên mới"));
        assertThat(changes)
                .containsExactly(new Change("title", "Tuyên truyền cải cách hành chính năm 2024", "Tên mới"));
    }

    @Test
    void is_refused_a_period_that_ends_before_it_starts() {
        var request = new CorrectPlan(null, null, null, LocalDate.of(2025, 1, 1), null, null, null, null);
        assertThatThrownBy(() -> plan.correct(request)).isInstanceOf(Invalid.class);
    }

    private static PlanIssued issue(Plan plan, Annex annex) {
        return plan.issue(PlanExamples.issuance(), 5, annex, TODAY, NOW);
    }

    private static IssuePlan confirmed(LocalDate day) {
        return new IssuePlan(null, null, day, DEPUTY, true);
    }

    private void issueOn(LocalDate day) {
        plan.issue(new IssuePlan(null, null, day, DEPUTY, null), 5, annex, TODAY, NOW);
    }

    private static CorrectPlan title(String words) {
        return new CorrectPlan(words, null, null, null, null, null, null, null);
    }

    private static void refused(ThrowingCallable move, String code) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
