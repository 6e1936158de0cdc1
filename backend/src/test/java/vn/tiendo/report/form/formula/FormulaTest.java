package vn.tiendo.report.form.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final Map<String, BigDecimal> ROW = Map.of(
            "kế hoạch", BigDecimal.valueOf(40),
            "thực hiện", BigDecimal.valueOf(36),
            "không", BigDecimal.ZERO);
    private static final CellValues VALUES = new CellValues() {
        @Override
        public @Nullable BigDecimal cell(String column) {
            return ROW.get(column);
        }

        @Override
        public @Nullable BigDecimal total(String column) {
            return column.equals("thực hiện") ? BigDecimal.valueOf(144) : null;
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 2 - 3 | 5",
                "100 / 5 / 2 | 10",
                "-2 * -3 | 6",
                "1,5 + 0,5 | 2.0",
                "1.000 | 1000",
                "1.000.000 / 2 | 500000",
                "1.234,5 * 2 | 2469",
                "[Thực hiện] / [Kế hoạch] * 100 | 90.0",
                "[THỰC  HIỆN] - [kế hoạch] | -4",
                "2 × 3 : 4 | 1.5",
                "SUM([Kế hoạch]; [Thực hiện]; [Chưa nhập]) | 76",
                "TỔNG([Kế hoạch]; [Thực hiện]) | 76",
                "[Thực hiện] / TOTAL([Thực hiện]) | 0.25",
                "Không + 1 | 1"
            })
    void it_computes_as_it_is_written(String text, BigDecimal expected) throws FormulaError {
        assertThat(Formula.of(text).evaluate(VALUES)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1 / 0",
        "[Kế hoạch] / [Không]",
        "1 / (2 - 2)",
        "[Chưa nhập] + 1",
        "SUM([Chưa nhập])",
        "TOTAL([Chưa nhập])",
        "999999999999999999 * 10"
    })
    void it_comes_to_nothing_where_there_is_nothing_to_come_to(String text) throws FormulaError {
        assertThat(Formula.of(text).evaluate(VALUES)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Công thức còn trống.",
                "1 + | Công thức kết thúc giữa chừng.",
                "(1 + 2 | Công thức thiếu dấu “)”.",
                "1 2 | “2” ở vị trí 3 không đúng chỗ.",
                "[Kế hoạch * 2 | Không hiểu “[” ở vị trí 1.",
                "1 + $2 | Không hiểu “$” ở vị trí 5.",
                "1.5 * 2 | Không hiểu số “1.5” ở vị trí 1; hãy dùng dấu phẩy cho phần thập phân, như 1,5.",
                "2 * 1.0000 | Không hiểu số “1.0000” ở vị trí 5; hãy dùng dấu phẩy cho phần thập phân, như 1,5.",
                "1000.000 | Không hiểu số “1000.000” ở vị trí 1; hãy dùng dấu phẩy cho phần thập phân, như 1,5.",
                "1. | Không hiểu số “1.” ở vị trí 1; hãy dùng dấu phẩy cho phần thập phân, như 1,5.",
                "MAX(a) | Không có hàm “max”; chỉ có SUM(…) và TOTAL(…).",
                "TOTAL(a; b) | TOTAL(…) cộng một cột; hãy cộng nhiều cột bằng dấu +.",
                "SUM(1) | “1” ở vị trí 5 không đúng chỗ.",
                "* 2 | “*” ở vị trí 1 không đúng chỗ."
            })
    void what_is_no_formula_is_refused_with_its_place(String text, String words) {
        assertThatThrownBy(() -> Formula.of(text))
                .isInstanceOf(FormulaError.class)
                .hasMessage(words);
    }

    @Test
    void it_knows_what_it_reads_and_whether_it_divides() throws FormulaError {
        var formula = Formula.of("SUM([A]; [B]) / TOTAL([C]) - [A]");

        assertThat(formula.columns()).containsExactly("a", "b", "c");
        assertThat(formula.divides()).isTrue();
        assertThat(Formula.of("-(a * 2) + 1").divides()).isFalse();
    }

    @Test
    void it_knows_what_can_be_added_up_and_what_can_be_computed_from_sums() throws FormulaError {
        assertThat(Formula.of("1 + TOTAL([A])").readsWholeColumns()).isTrue();
        assertThat(Formula.of("SUM([A]; [B])").readsWholeColumns()).isFalse();
        assertThat(Formula.of("1 + 2 * [A] * -[B]").isProduct()).isTrue();
        assertThat(Formula.of("[A] * (1 + 2) * 100").isProduct()).isFalse();
        assertThat(Formula.of("[A] * [B] / [C]").isProduct()).isFalse();
    }

    @Test
    void brackets_that_never_end_are_refused() {
        assertThatThrownBy(() -> Formula.of("(".repeat(900) + "1"))
                .isInstanceOf(FormulaError.class)
                .hasMessage("Công thức có quá nhiều lớp ngoặc.");
        assertThatThrownBy(() -> Formula.of("1".repeat(1001))).isInstanceOf(FormulaError.class);
    }

    @Property
    void every_text_is_a_formula_or_is_refused(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text) {
        try {
            Formula.of(text).evaluate(VALUES);
        } catch (FormulaError refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @Property
    void sums_and_products_are_those_of_arithmetic(
            @ForAll @IntRange(min = -9999, max = 9999) int a,
            @ForAll @IntRange(min = -9999, max = 9999) int b,
            @ForAll @IntRange(min = -9999, max = 9999) int c)
            throws FormulaError {
        var row = Map.of("a", BigDecimal.valueOf(a), "b", BigDecimal.valueOf(b), "c", BigDecimal.valueOf(c));
        var values = new CellValues() {
            @Override
            public @Nullable BigDecimal cell(String column) {
                return row.get(column);
            }

            @Override
            public @Nullable BigDecimal total(String column) {
                return row.get(column);
            }
        };

        assertThat(Formula.of("a - b * (c + a)").evaluate(values))
                .isEqualByComparingTo(BigDecimal.valueOf(a - (long) b * (c + a)));
    }
}
