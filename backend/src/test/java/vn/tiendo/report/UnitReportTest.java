package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Refused;

class UnitReportTest {

    @Test
    void what_is_not_written_stays() {
        var report = Samples.report();

        report.write(new WriteReport(" Đã đăng 03 tin. ", "Thiếu kinh phí", null, null, null), false);
        report.write(new WriteReport(null, "", null, "Đăng thêm tin", null), false);

        assertThat(report.results()).isEqualTo("Đã đăng 03 tin.");
        assertThat(report.difficulties()).isEmpty();
        assertThat(report.nextSteps()).isEqualTo("Đăng thêm tin");
    }

    @Test
    void an_empty_comment_takes_the_comment_away() {
        var report = Samples.report();
        UUID one = Ids.next();
        UUID other = Ids.next();

        report.write(new WriteReport(null, null, null, null, Map.of(one, "Chậm do mưa", other, "Đúng tiến độ")), false);
        report.write(new WriteReport(null, null, null, null, Map.of(one, " ")), false);

        assertThat(report.comments()).containsOnlyKeys(other);
    }

    @Test
    void sending_locks_text_and_figures() {
        var report = Samples.submitted();

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.figures()).contains(Samples.snapshot());
        refused("report-locked", () -> report.write(new WriteReport("Thêm", null, null, null, null), false));
        refused("report-locked", () -> report.submit(Samples.snapshot(), RaisedWords.NONE, Samples.NOW, false));
    }

    @Test
    void a_returned_report_says_why_and_can_be_written_and_sent_again() {
        var report = Samples.submitted();

        report.returnForChanges(" Bổ sung số liệu ");

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.returnReason()).contains("Bổ sung số liệu");
        assertThat(report.figures()).isEmpty();
        report.submit(Samples.snapshot(), RaisedWords.NONE, Samples.NOW, false);
        assertThat(report.returnReason()).isEmpty();
    }

    @Test
    void only_a_sent_report_is_approved_or_returned() {
        refused("report-not-submitted", () -> Samples.report().approve(Samples.NOW));
        refused("report-not-submitted", () -> Samples.report().returnForChanges("Vì sao"));
    }

    @Test
    void an_approved_report_stays_as_it_is() {
        var report = Samples.submitted();

        report.approve(Samples.NOW);

        assertThat(report.approvedAt()).contains(Samples.NOW);
        refused("report-not-submitted", () -> report.returnForChanges("Vì sao"));
        refused("report-locked", () -> report.write(new WriteReport("Thêm", null, null, null, null), false));
    }

    @Test
    void is_late_when_sent_or_still_not_sent_after_the_last_day() {
        var dueOn = LocalDate.of(2024, 4, 1);
        var dayAfter = dueOn.plusDays(1);

        assertThat(Samples.report().isLate(dueOn, dueOn)).isFalse();
        assertThat(Samples.report().isLate(dueOn, dayAfter)).isTrue();
        assertThat(Samples.submitted().isLate(dueOn, dayAfter)).isFalse();
        assertThat(Samples.submitted().isLate(dueOn.minusDays(1), dayAfter)).isTrue();
    }

    @Test
    void what_a_unit_sends_itself_is_nobody_else_s() {
        var report = Samples.report();
        report.enterOnBehalf(new EnterOnBehalf("Lê Thị Hoa", "Văn bản 12/BC-NCC"));

        var sent = report.submit(Samples.snapshot(), RaisedWords.NONE, Samples.NOW, false);

        assertThat(sent.onBehalfOf()).isNull();
        assertThat(report.onBehalfOf()).isEmpty();
    }

    @Test
    void a_unit_that_is_asked_again_stands_where_it_stood() {
        var returned = Samples.submitted();
        returned.returnForChanges("Bổ sung số liệu");
        returned.exclude("Không có việc");
        var untouched = Samples.report();
        untouched.exclude("Không có việc");

        assertThat(returned.include().after()).isEqualTo(ReportState.RETURNED);
        assertThat(returned.returnReason()).contains("Bổ sung số liệu");
        assertThat(untouched.include().after()).isEqualTo(ReportState.DRAFT);
    }

    private static void refused(String code, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
