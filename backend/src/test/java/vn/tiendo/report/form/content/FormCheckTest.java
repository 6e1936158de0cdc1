package vn.tiendo.report.form.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.tiendo.report.form.FormSamples.choice;
import static vn.tiendo.report.form.FormSamples.formula;
import static vn.tiendo.report.form.FormSamples.free;
import static vn.tiendo.report.form.FormSamples.number;
import static vn.tiendo.report.form.FormSamples.system;
import static vn.tiendo.report.form.FormSamples.text;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;

class FormCheckTest {
    @Test
    void a_sound_form_passes() {
        assertThatCode(() -> FormCheck.requireSound(FormSamples.all())).doesNotThrowAnyException();
    }

    @Test
    void names_must_be_told_apart() {
        var table = free(number("a", "Số lượng", ColumnTotal.SUM), text("b", "SỐ  LƯỢNG", false));

        assertWrong(FormSamples.of(table)).extracting(Violation::field).containsExactly("tables[0].columns[1].title");
        assertWrong(new FormDefinition("Biểu", List.of(), List.of(table, table)))
                .extracting(Violation::field)
                .contains("tables[1].key", "tables[1].title");
    }

    @Test
    void a_formula_names_columns_of_numbers() {
        var table = free(
                text("ten", "Tên", false),
                number("so", "Số lượng", ColumnTotal.SUM),
                formula("x", "X", "[Số luợng] + 1", ColumnTotal.NONE),
                formula("y", "Y", "[Tên] * 2", ColumnTotal.NONE),
                formula("z", "Z", "[Số lượng", ColumnTotal.NONE));

        assertWrong(FormSamples.of(table))
                .extracting(Violation::field)
                .containsExactly(
                        "tables[0].columns[2].formula", "tables[0].columns[3].formula", "tables[0].columns[4].formula");
    }

    @Test
    void a_formula_never_needs_itself() {
        var table = free(
                formula("a", "A", "[B] + 1", ColumnTotal.NONE),
                formula("b", "B", "[C] * 2", ColumnTotal.NONE),
                formula("c", "C", "TOTAL([A])", ColumnTotal.NONE),
                number("d", "D", ColumnTotal.NONE),
                formula("e", "E", "[D] + 1", ColumnTotal.NONE));

        assertWrong(FormSamples.of(table))
                .extracting(Violation::field)
                .containsExactly(
                        "tables[0].columns[0].formula", "tables[0].columns[1].formula", "tables[0].columns[2].formula");
    }

    @Test
    void the_whole_of_a_rate_is_taken_from_sums_and_never_added_up() {
        var table = free(
                number("lam", "Thực hiện", ColumnTotal.SUM),
                number("ke", "Kế hoạch", ColumnTotal.SUM),
                formula("le", "Tỷ lệ", "[Thực hiện] / [Kế hoạch]", ColumnTotal.NONE),
                formula("so", "So với chung", "[Thực hiện] - TOTAL([Tỷ lệ])", ColumnTotal.NONE),
                formula("chung", "Tỷ lệ chung", "[Thực hiện] / [Kế hoạch]", ColumnTotal.RECOMPUTED),
                formula("hon", "Hơn chung", "[Tỷ lệ chung] - TOTAL([Tỷ lệ chung])", ColumnTotal.NONE));

        assertWrong(FormSamples.of(table)).singleElement().satisfies(wrong -> {
            assertThat(wrong.field()).isEqualTo("tables[0].columns[3].formula");
            assertThat(wrong.detail()).contains("“Tỷ lệ”", "các tỷ lệ không cộng với nhau");
        });
    }

    @Test
    void the_order_of_many_columns_that_need_each_other_is_found_at_once() {
        var columns = Stream.concat(
                        Stream.of(number("c0", "C0", ColumnTotal.NONE)),
                        Stream.iterate(1, i -> i < 30, i -> i + 1)
                                .map(i -> formula(
                                        "c" + i,
                                        "C" + i,
                                        "SUM(%s)"
                                                .formatted(String.join(
                                                        "; ",
                                                        Stream.iterate(0, j -> j < i, j -> j + 1)
                                                                .map(j -> "C" + j)
                                                                .toList())),
                                        ColumnTotal.NONE)))
                .toArray(FormColumn[]::new);

        assertThatCode(() -> FormCheck.requireSound(FormSamples.of(free(columns))))
                .doesNotThrowAnyException();
    }

    @Test
    void rates_are_never_added_up() {
        var table = free(
                number("a", "A", ColumnTotal.SUM),
                number("b", "B", ColumnTotal.NONE),
                formula("c", "C", "[A] / 2", ColumnTotal.SUM),
                formula("d", "D", "[A] / [B]", ColumnTotal.RECOMPUTED),
                formula("e", "E", "[D] * 100", ColumnTotal.SUM));

        assertWrong(FormSamples.of(table))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "tables[0].columns[2].total", "tables[0].columns[3].total", "tables[0].columns[4].total");
    }

    @Test
    void what_comes_from_a_rate_by_whatever_way_round_is_never_added_up() {
        var table = free(
                formula("g", "G", "[E] + [A]", ColumnTotal.SUM),
                number("a", "A", ColumnTotal.SUM),
                formula("d", "D", "[A] / 2", ColumnTotal.NONE),
                formula("e", "E", "SUM([D]; [A])", ColumnTotal.NONE),
                formula("f", "F", "TOTAL([A]) - [A]", ColumnTotal.SUM),
                formula("h", "H", "[A] - 1", ColumnTotal.SUM),
                formula("i", "I", "[H] * [A]", ColumnTotal.SUM));

        assertWrong(FormSamples.of(table))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("tables[0].columns[0].total", "tables[0].columns[4].total");
    }

    @Test
    void a_percentage_of_the_system_is_a_rate() {
        var tasks = new FormTable(
                "bang",
                "Bảng",
                "",
                TableRowSource.ASSIGNMENTS,
                List.of(),
                List.of(
                        system("a", "Tỷ lệ", SystemValue.PERCENT),
                        formula("b", "Còn lại", "100 - [Tỷ lệ]", ColumnTotal.SUM)),
                true);

        assertWrong(FormSamples.of(tasks)).extracting(Violation::field).containsExactly("tables[0].columns[1].total");
    }

    @Test
    void a_product_of_columns_is_added_up_and_never_computed_from_sums() {
        var amount = number("a", "Số lượng", ColumnTotal.SUM);
        var price = number("b", "Đơn giá", ColumnTotal.SUM);

        assertWrong(FormSamples.of(
                        free(amount, price, formula("c", "C", "[Số lượng] * [Đơn giá]", ColumnTotal.RECOMPUTED))))
                .extracting(Violation::field)
                .containsExactly("tables[0].columns[2].total");
        assertWrong(FormSamples.of(free(amount, price, formula("c", "C", "[Số lượng] * [Đơn giá]", ColumnTotal.SUM))))
                .isEmpty();
    }

    @Test
    void a_column_of_the_system_needs_rows_that_have_its_value() {
        assertWrong(FormSamples.of(free(system("a", "A", SystemValue.CONTENT))))
                .extracting(Violation::field)
                .containsExactly("tables[0].columns[0].system");
        var fixed = new FormTable(
                "bang",
                "Bảng",
                "",
                TableRowSource.FIXED,
                List.of(new FixedRow("r", "Dòng", null)),
                List.of(system("a", "A", SystemValue.FIGURE)),
                false);
        assertWrong(FormSamples.of(fixed)).extracting(Violation::field).containsExactly("tables[0].columns[0].system");
    }

    @Test
    void fixed_rows_are_where_rows_are_fixed_and_choices_are_at_least_two() {
        var noRows = new FormTable(
                "bang", "Bảng", "", TableRowSource.FIXED, List.of(), List.of(choice("a", "A", "Có")), false);

        assertWrong(FormSamples.of(noRows))
                .extracting(Violation::field)
                .containsExactly("tables[0].rows", "tables[0].columns[0].choices");
    }

    private static ListAssert<Violation> assertWrong(FormDefinition content) {
        try {
            FormCheck.requireSound(content);
            return assertThat(List.of());
        } catch (Invalid invalid) {
            return assertThat(invalid.violations());
        }
    }
}
