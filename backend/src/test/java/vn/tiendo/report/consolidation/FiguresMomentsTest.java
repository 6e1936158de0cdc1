package vn.tiendo.report.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.FiguresKind;
import vn.tiendo.report.FiguresMoment;
import vn.tiendo.report.draft.ConsolidationSection;

/** Of which moments a consolidation says that its figures are. */
class FiguresMomentsTest {
    private static final FiguresMoment FROZEN =
            FiguresMoment.of(FiguresKind.CUT_OFF, ConsolidationSample.AS_OF, Instant.parse("2024-03-31T17:05:00Z"));
    private static final FiguresMoment EARLY =
            FiguresMoment.of(FiguresKind.SENT, LocalDate.of(2024, 3, 30), Instant.parse("2024-03-30T07:30:10Z"));
    private static final FiguresMoment SAME_MINUTE =
            FiguresMoment.of(FiguresKind.SENT, LocalDate.of(2024, 3, 30), Instant.parse("2024-03-30T07:30:50Z"));
    private static final FiguresMoment CORRECTED =
            FiguresMoment.of(FiguresKind.CORRECTED, LocalDate.of(2024, 4, 2), Instant.parse("2024-04-02T01:05:00Z"));

    @Test
    void where_all_are_of_the_end_of_the_day_one_sentence_says_so() {
        var view = ConsolidationSample.of(FROZEN, FROZEN);

        assertThat(view.figuresUntil()).isEqualTo("hết ngày 31/03/2024");
        assertThat(text(view, ConsolidationSection.OPENING)).contains("(số liệu tính đến hết ngày 31/03/2024)");
        assertThat(text(view, ConsolidationSection.RESULTS))
                .startsWith("Tính đến hết ngày 31/03/2024, ")
                .doesNotContain("Riêng");
    }

    @Test
    void a_unit_with_figures_of_another_moment_is_named_with_it() {
        var view = ConsolidationSample.of(FROZEN, EARLY, CORRECTED);

        assertThat(text(view, ConsolidationSection.OPENING))
                .contains("(số liệu tính đến hết ngày 31/03/2024, trừ đơn vị có ghi chú riêng)");
        assertThat(text(view, ConsolidationSection.RESULTS))
                .contains("\nRiêng Phòng 2: số liệu đến 14 giờ 30 ngày 30/03/2024;"
                        + " Phòng 3: số liệu đến 08 giờ 05 ngày 02/04/2024.");
        assertThat(UnitTable.of(view).rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly(
                        "Phòng 1",
                        "Phòng 2 (số liệu đến 14 giờ 30 ngày 30/03/2024)",
                        "Phòng 3 (số liệu đến 08 giờ 05 ngày 02/04/2024)",
                        "Cộng các đơn vị đã báo cáo");
    }

    @Test
    void units_of_the_same_minute_stand_together() {
        assertThat(text(ConsolidationSample.of(FROZEN, EARLY, SAME_MINUTE), ConsolidationSection.RESULTS))
                .endsWith("Riêng Phòng 2; Phòng 3: số liệu đến 14 giờ 30 ngày 30/03/2024.");
    }

    @Test
    void where_nobodys_figures_reach_the_end_of_the_day_no_sentence_says_so() {
        var view = ConsolidationSample.of(EARLY, EARLY);

        assertThat(view.figuresUntil()).isEqualTo("14 giờ 30 ngày 30/03/2024");
        assertThat(text(view, ConsolidationSection.OPENING)).doesNotContain("hết ngày");
        assertThat(text(view, ConsolidationSection.RESULTS)).startsWith("Tính đến 14 giờ 30 ngày 30/03/2024, ");
    }

    @Test
    void very_many_moments_stand_in_the_table() {
        var moments = IntStream.range(0, 10)
                .mapToObj(day -> FiguresMoment.of(
                        FiguresKind.SENT, LocalDate.of(2024, 3, 1 + day), Instant.parse("2024-03-30T07:30:10Z")))
                .toArray(FiguresMoment[]::new);

        assertThat(text(ConsolidationSample.of(moments), ConsolidationSection.RESULTS))
                .endsWith("Riêng 09 đơn vị có số liệu đến những thời điểm khác, ghi tại Biểu 01.");
    }

    private static String text(ConsolidationView view, ConsolidationSection section) {
        return view.sections().stream()
                .filter(it -> it.section() == section)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
