package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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

        assertThat(report.text().results()).isEqualTo("Đã đăng 03 tin.");
        assertThat(report.text().difficultiesOr(RaisedWords.NONE)).isEmpty();
        assertThat(report.text().nextSteps()).isEqualTo("Đăng thêm tin");
    }

    @Test
    void an_empty_comment_takes_the_comment_away() {
        var report = Samples.report();
        UUID one = Ids.next();
        UUID other = Ids.next();

        report.write(new WriteReport(null, null, null, null, Map.of(one, "Chậm do mưa", other, "Đúng tiến độ")), false);
        report.write(new WriteReport(null, null, null, null, Map.of(one, " ")), false);

        assertThat(report.text().comments()).containsOnlyKeys(other);
    }

    @Test
    void sending_locks_the_text() {
        var report = Samples.submitted();

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.isLocked()).isTrue();
        refused("report-locked", () -> report.write(new WriteReport("Thêm", null, null, null, null), false));
        refused("report-locked", () -> report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW, false));
    }

    @Test
    void a_returned_report_says_why_and_can_be_written_and_sent_again() {
        var report = Samples.submitted();

        report.returnForChanges(" Bổ sung số liệu ", List.of());

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.returnReason()).contains("Bổ sung số liệu");
        assertThat(report.isLocked()).isFalse();
        report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW, false);
        assertThat(report.returnReason()).isEmpty();
    }

    @Test
    void only_a_sent_report_is_approved_or_returned() {
        refused("report-not-submitted", () -> Samples.report().approve(Samples.NOW));
        refused("report-not-submitted", () -> Samples.report().returnForChanges("Vì sao", List.of()));
    }

    @Test
    void an_approved_report_stays_as_it_is() {
        var report = Samples.submitted();

        report.approve(Samples.NOW);

        assertThat(report.approvedAt()).contains(Samples.NOW);
        refused("report-not-submitted", () -> report.returnForChanges("Vì sao", List.of()));
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
    void what_came_on_paper_in_time_is_in_time_whenever_it_is_typed() {
        var dueOn = LocalDate.of(2024, 3, 29);
        var typedOn = Samples.TODAY;
        var onPaper = Samples.report();
        onPaper.enterOnBehalf(new EnterOnBehalf("Lê Thị Hoa", "Văn bản 12/BC-NCC", dueOn));
        assertThat(onPaper.isLate(dueOn, typedOn)).isFalse();
        assertThat(onPaper.isLate(dueOn.minusDays(1), typedOn)).isTrue();

        onPaper.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW, true);
        assertThat(onPaper.isLate(dueOn, typedOn)).isFalse();

        onPaper.returnForChanges("Bổ sung số liệu", List.of());
        assertThat(onPaper.receivedOn()).isEmpty();
        assertThat(onPaper.isLate(dueOn, typedOn)).isTrue();
    }

    @Test
    void a_unit_that_sends_itself_sends_when_it_does() {
        var dueOn = LocalDate.of(2024, 3, 29);
        var report = Samples.report();
        report.enterOnBehalf(new EnterOnBehalf("Lê Thị Hoa", "Văn bản 12/BC-NCC", dueOn));

        report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW, false);

        assertThat(report.isLate(dueOn, Samples.TODAY)).isTrue();
    }

    @Test
    void marked_places_stand_until_the_unit_sends_again() {
        var report = Samples.submitted();
        var mark = new ReportMark(ReportSection.RESULTS, null, "Nêu số hồ sơ");

        report.returnForChanges("Bổ sung số liệu", List.of(mark));
        assertThat(report.marks()).containsExactly(mark);

        report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW, false);
        assertThat(report.marks()).isEmpty();
    }

    @Test
    void only_what_is_approved_is_revised_and_stays_counted_until_the_new_version_is() {
        refused("report-not-approved", () -> Samples.submitted().revise(new ReviseReport("Sai số liệu", false)));
        var report = Samples.approved();

        var revised = report.revise(new ReviseReport(" Sai số liệu ", false));

        assertThat(revised.after()).isEqualTo(ReportState.REVISING);
        assertThat(report.revisionReason()).contains("Sai số liệu");
        assertThat(report.isAwaited()).isFalse();
        assertThat(report.isWritable()).isTrue();
        refused("report-approved-before", () -> report.exclude("Không có việc"));
        refused("report-not-approved", () -> report.revise(new ReviseReport("Lần nữa", false)));
    }

    @Test
    void a_new_version_keeps_its_reason_and_whether_the_unit_was_late_stays() {
        var report = Samples.approved();
        var sentOn = Samples.TODAY;
        report.revise(new ReviseReport("Sai số liệu", true));
        assertThat(report.isLate(sentOn, sentOn.plusDays(9))).isFalse();

        report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW.plus(Duration.ofDays(8)), false);
        report.returnForChanges("Bổ sung", List.of());
        assertThat(report.state()).isEqualTo(ReportState.REVISING);
        report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW.plus(Duration.ofDays(9)), false);
        report.approve(Samples.NOW.plus(Duration.ofDays(9)));
        var second = report.keepVersion(Samples.figures(report));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("Sai số liệu");
        assertThat(report.isRevision()).isFalse();
        assertThat(report.correctsFigures()).isFalse();
        assertThat(report.isLate(sentOn, sentOn.plusDays(9))).isFalse();
    }

    @Test
    void what_a_unit_sends_itself_is_nobody_else_s() {
        var report = Samples.report();
        report.enterOnBehalf(new EnterOnBehalf("Lê Thị Hoa", "Văn bản 12/BC-NCC", null));

        var sent = report.submit(Samples.AS_OF, RaisedWords.NONE, Samples.NOW, false);

        assertThat(sent.onBehalfOf()).isNull();
        assertThat(report.onBehalfOf()).isEmpty();
    }

    @Test
    void a_unit_that_is_asked_again_stands_where_it_stood() {
        var returned = Samples.submitted();
        returned.returnForChanges("Bổ sung số liệu", List.of());
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
