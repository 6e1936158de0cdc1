package vn.tiendo.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.ReportLine;
import vn.tiendo.report.ReportSection;
import vn.tiendo.report.Snapshot;
import vn.tiendo.shared.text.ComparedSentence;
import vn.tiendo.shared.text.ComparedSentence.Where;
import vn.tiendo.task.Figures;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.PartyRole;

class ComparisonTest {
    private static final String UNTIL = "hết ngày 31/03/2024";
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 3, 14);
    private static final ReportLine NEWS = line("B.I.1", 20);
    private static final ReportLine VIDEO = line("B.III.1", 0);
    private static final ReportLine DIALOGUE = line("B.III.2", 0);

    @Test
    void only_lines_that_differ_are_told_the_others_are_counted() {
        var changed = line("B.I.1", NEWS.assignmentId(), 60);

        var view = Comparison.between(side(1, NEWS, VIDEO), side(2, changed, DIALOGUE));

        assertThat(view.lines())
                .containsExactly(
                        new LineChange(NEWS, changed), new LineChange(null, DIALOGUE), new LineChange(VIDEO, null));
        assertThat(view.same()).isZero();
    }

    @Test
    void what_is_the_same_differs_in_nothing() {
        var view = Comparison.between(side(1, NEWS, VIDEO), side(null, NEWS, VIDEO));

        assertThat(view.lines()).isEmpty();
        assertThat(view.same()).isEqualTo(2);
        assertThat(view.from().number()).isEqualTo(1);
        assertThat(view.to().number()).isNull();
        assertThat(view.to().asOf()).isEqualTo(CUT_OFF);
    }

    @Test
    void every_section_is_told_sentence_by_sentence() {
        var before = new Side(1, snapshot(), UNTIL, Map.of(ReportSection.RESULTS, "Đã đăng 03 tin."));
        var after = new Side(2, snapshot(), UNTIL, Map.of(ReportSection.RESULTS, "Đã đăng 03 tin. Đã in tờ rơi."));

        var texts = Comparison.between(before, after).texts();

        assertThat(texts).extracting(TextChange::section).containsExactly(ReportSection.values());
        assertThat(texts.getFirst().sentences())
                .containsExactly(
                        new ComparedSentence(Where.BOTH, "Đã đăng 03 tin."),
                        new ComparedSentence(Where.AFTER, "Đã in tờ rơi."));
        assertThat(texts.getLast().sentences()).isEmpty();
    }

    private static Side side(@Nullable Integer number, ReportLine... lines) {
        return new Side(number, snapshot(lines), UNTIL, Map.of());
    }

    private static Snapshot snapshot(ReportLine... lines) {
        return new Snapshot(CUT_OFF, Figures.NONE, Figures.NONE, List.of(lines));
    }

    private static ReportLine line(String path, int percent) {
        return line(path, UUID.randomUUID(), percent);
    }

    private static ReportLine line(String path, UUID id, int percent) {
        return new ReportLine(
                id,
                id,
                path,
                "Đăng tin, bài",
                null,
                PartyRole.LEAD,
                "Quý I",
                null,
                WorkState.IN_PROGRESS,
                Schedule.NO_DEADLINE,
                percent,
                "",
                List.of(),
                "");
    }
}
