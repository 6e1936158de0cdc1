package vn.tiendo.report.form.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.report.form.FormSamples.formula;
import static vn.tiendo.report.form.FormSamples.free;
import static vn.tiendo.report.form.FormSamples.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.Snapshot;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.report.form.content.ColumnTotal;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.task.Figures;

class FormFillingTest {
    private static final Snapshot SEVEN_TASKS = new Snapshot(
            LocalDate.of(2024, 3, 31), new Figures(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), Figures.NONE, List.of());

    @Test
    void fixed_rows_are_computed_and_rates_come_from_sums() {
        var table = filled(
                FormSamples.of(FormSamples.products()),
                "san-pham",
                row("tin-bai", Map.of("ke-hoach", "40", "thuc-hien", "36")),
                row("video", Map.of("ke-hoach", "10", "thuc-hien", "10")));

        assertThat(table.rows())
                .extracting(FilledRow::title)
                .containsExactly("Tin, bài", "Video", "Nhiệm vụ được giao");
        assertThat(table.rows().get(0).cells()).containsEntry("ty-le", "90.0");
        assertThat(table.rows().get(2).cells()).containsEntry("he-thong", "7").doesNotContainKey("ty-le");
        assertThat(table.totals())
                .containsEntry("ke-hoach", "50")
                .containsEntry("thuc-hien", "46")
                .containsEntry("ty-le", "92.0");
    }

    @Test
    void a_rate_over_nothing_is_empty_and_never_zero() {
        var table = filled(
                FormSamples.of(FormSamples.products()),
                "san-pham",
                row("tin-bai", Map.of("ke-hoach", "0", "thuc-hien", "0")));

        assertThat(table.rows().getFirst().cells()).doesNotContainKey("ty-le");
        assertThat(table.totals()).doesNotContainKey("ty-le").containsEntry("ke-hoach", "0");
    }

    @Test
    void columns_that_need_each_other_are_computed_in_their_order() {
        var table = free(
                formula("phan", "Tỷ trọng", "[Tổng] / TOTAL([Tổng]) * 100", ColumnTotal.RECOMPUTED),
                formula("tong", "Tổng", "SUM([Nam]; [Nữ])", ColumnTotal.SUM),
                number("nam", "Nam", ColumnTotal.SUM),
                number("nu", "Nữ", ColumnTotal.SUM));

        var filled = filled(
                FormSamples.of(table), "bang", row("r1", Map.of("nam", "1", "nu", "2")), row("r2", Map.of("nam", "1")));

        assertThat(filled.rows()).extracting(row -> row.cells().get("phan")).containsExactly("75.0", "25.0");
        assertThat(filled.totals()).containsEntry("tong", "4.0").containsEntry("phan", "100.0");
    }

    @Test
    void the_whole_of_a_rate_is_the_rate_of_the_sums() {
        var table = free(
                number("lam", "Thực hiện", ColumnTotal.SUM),
                number("ke", "Kế hoạch", ColumnTotal.SUM),
                formula("le", "Tỷ lệ", "[Thực hiện] / [Kế hoạch] * 100", ColumnTotal.RECOMPUTED),
                formula("hon", "Hơn chung", "[Tỷ lệ] - TOTAL([Tỷ lệ])", ColumnTotal.NONE));

        var filled = filled(
                FormSamples.of(table),
                "bang",
                row("r1", Map.of("lam", "1", "ke", "1")),
                row("r2", Map.of("lam", "4", "ke", "9")));

        assertThat(filled.totals()).containsEntry("le", "50.0");
        assertThat(filled.rows()).extracting(row -> row.cells().get("hon")).containsExactly("50.0", "-5.6");
    }

    @Test
    void formulas_read_each_other_before_they_are_rounded() {
        var table = free(
                number("a", "A", ColumnTotal.SUM),
                number("b", "B", ColumnTotal.SUM),
                formula("ty-so", "Tỷ số", "[A] / [B]", ColumnTotal.RECOMPUTED),
                formula("ty-le", "Tỷ lệ", "[Tỷ số] * 300", ColumnTotal.RECOMPUTED));

        var filled = filled(FormSamples.of(table), "bang", row("r1", Map.of("a", "1", "b", "3")));

        assertThat(filled.rows().getFirst().cells())
                .containsEntry("ty-so", "0.3")
                .containsEntry("ty-le", "100.0");
        assertThat(filled.totals()).containsEntry("ty-so", "0.3").containsEntry("ty-le", "100.0");
    }

    @Test
    void a_sum_is_that_of_the_cells_that_are_seen() {
        var table = free(number("a", "A", ColumnTotal.SUM), formula("phan", "Phần", "[A] * 0,25", ColumnTotal.SUM));

        var filled = filled(FormSamples.of(table), "bang", row("r1", Map.of("a", "1")), row("r2", Map.of("a", "1")));

        assertThat(filled.rows()).extracting(row -> row.cells().get("phan")).containsExactly("0.3", "0.3");
        assertThat(filled.totals()).containsEntry("phan", "0.6");
    }

    @Test
    void what_must_be_filled_in_is_named() {
        var form = FormSamples.all();
        var answers = new FormAnswers(Map.of(), Map.of("hoi-nghi", List.of(row("r1", Map.of("nguoi", "30")))));

        assertThat(FormFilling.missing(form, FormFilling.of(form, answers, SEVEN_TASKS)))
                .containsExactly("mục “Đánh giá chung”", "bảng “Biểu 03. Hội nghị”, cột “Tên hội nghị”: 1 ô");
    }

    @Test
    void every_bad_cell_is_named_and_what_is_empty_is_left_out() {
        var cells = new ArrayList<AnswerRow>();
        cells.add(row("tin-bai", Map.of("ke-hoach", "bốn mươi", "ty-le", "90")));
        cells.add(row("video", Map.of("ke-hoach", "1.5", "thuc-hien", " ")));
        cells.add(row("la", Map.of("ke-hoach", "1")));
        var typed = new FormAnswers(
                Map.of("khac", "Chữ"),
                Map.of(
                        "san-pham",
                        cells,
                        "nhiem-vu",
                        List.of(row("viec", Map.of("muc-do", "Tốt", "ngay-xong", "31/02/2024")))));

        assertThatThrownBy(() -> AnswerCheck.sound(FormSamples.all(), Set.of("viec"), typed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder(
                                        "sections.khac",
                                        "tables.san-pham[0].ke-hoach",
                                        "tables.san-pham[0].ty-le",
                                        "tables.san-pham[1].ke-hoach",
                                        "tables.san-pham[2]",
                                        "tables.nhiem-vu[0].muc-do",
                                        "tables.nhiem-vu[0].ngay-xong"));
    }

    @Test
    void of_very_much_that_is_wrong_the_first_is_named() {
        var rows = IntStream.range(0, 900)
                .mapToObj(i -> row("r" + i, Map.of("nguoi", "nhiều")))
                .toList();
        var typed = new FormAnswers(Map.of(), Map.of("hoi-nghi", rows));

        assertThatThrownBy(() -> AnswerCheck.sound(FormSamples.all(), Set.of(), typed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .hasSize(201)
                                .last()
                                .extracting(Violation::detail)
                                .asString()
                                .startsWith("… và còn nữa."));
    }

    @Test
    void a_unit_with_very_many_tasks_fills_all_of_them_in_and_adds_a_thousand_rows_at_most() {
        var ids = IntStream.range(0, 1500).mapToObj(i -> "viec-" + i).toList();
        var tasks = ids.stream().map(id -> row(id, Map.of("muc-do", "Đạt"))).toList();
        var blank = IntStream.range(0, 1500).mapToObj(i -> row("r" + i, Map.of()));
        var said = ids.stream().limit(1000).map(id -> row(id, Map.of("ten", "Hội nghị")));
        var free = Stream.concat(blank, said).toList();

        var kept = AnswerCheck.sound(
                FormSamples.all(),
                Set.copyOf(ids),
                new FormAnswers(Map.of(), Map.of("nhiem-vu", tasks, "hoi-nghi", free)));

        assertThat(kept.rows("nhiem-vu")).hasSize(1500);
        assertThat(kept.rows("hoi-nghi")).hasSize(1000);
        var more = Stream.concat(free.stream(), Stream.of(row("x", Map.of("ten", "Hội nghị"))))
                .toList();
        var typed = new FormAnswers(Map.of(), Map.of("hoi-nghi", more));
        assertThatThrownBy(() -> AnswerCheck.sound(FormSamples.all(), Set.of(), typed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactly("tables.hoi-nghi"));
    }

    @Test
    void blank_cells_rows_and_sections_are_not_kept() {
        var typed = new FormAnswers(
                Map.of("danh-gia", "  "),
                Map.of(
                        "hoi-nghi",
                        List.of(row("r1", Map.of("ten", " ")), row("r2", Map.of("ten", " Hội nghị ", "nguoi", "")))));

        var kept = AnswerCheck.sound(FormSamples.all(), Set.of(), typed);

        assertThat(kept.sections()).isEmpty();
        assertThat(kept.rows("hoi-nghi")).containsExactly(row("r2", Map.of("ten", "Hội nghị")));
    }

    private static FilledTable filled(FormDefinition form, String table, AnswerRow... rows) {
        var answers = new FormAnswers(Map.of(), Map.of(table, List.of(rows)));
        return FormFilling.of(form, answers, SEVEN_TASKS).table(table).orElseThrow();
    }

    private static AnswerRow row(String id, Map<String, String> cells) {
        return new AnswerRow(id, cells);
    }
}
