package vn.tiendo.report.form.filling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.form.content.ColumnTotal;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.TableFormulas;
import vn.tiendo.report.form.content.TableFormulas.Computed;
import vn.tiendo.report.form.formula.CellValues;
import vn.tiendo.report.form.formula.ColumnName;

/** Computes with the numbers of a table; rows hold them by the key of their column. */
public final class TableNumbers {
    private final FormTable table;
    private final List<Computed> formulas;
    /** The key of a column by its name in formulas. */
    private final Map<String, String> keys;

    public TableNumbers(FormTable table) {
        this.table = table;
        this.formulas = TableFormulas.of(table).ordered();
        this.keys = table.columns().stream()
                .collect(Collectors.toMap(column -> ColumnName.of(column.title()), FormColumn::key));
    }

    /** Fills the computed columns in, not rounded, column by column, so that each sum over a column has all its cells. */
    public void compute(List<Map<String, BigDecimal>> rows) {
        formulas.forEach(formula -> compute(formula, rows));
    }

    /** Fills in what is computed anew from sums, not rounded. */
    public void recompute(List<Map<String, BigDecimal>> rows) {
        formulas.stream()
                .filter(formula -> formula.column().total() == ColumnTotal.RECOMPUTED)
                .forEach(formula -> compute(formula, rows));
    }

    /** The numbers as cells show them: formulas read each other as they are, and are rounded only where they are written. */
    public Map<String, BigDecimal> written(Map<String, BigDecimal> numbers) {
        var written = new HashMap<>(numbers);
        formulas.forEach(
                formula -> written.computeIfPresent(formula.column().key(), (_, number) -> rounded(formula, number)));
        return written;
    }

    private static BigDecimal rounded(Computed formula, BigDecimal number) {
        return number.setScale(formula.column().decimals(), RoundingMode.HALF_UP);
    }

    /** What the rows come to: sums, and rates from sums; a column whose cells are all empty comes to nothing. */
    public Map<String, BigDecimal> totals(List<Map<String, BigDecimal>> rows) {
        var totals = sums(rows);
        recompute(List.of(totals));
        return written(totals);
    }

    /** The columns that are added up, each over all rows; what is added up are the cells as they are written. */
    public Map<String, BigDecimal> sums(List<Map<String, BigDecimal>> rows) {
        var written = rows.stream().map(this::written).toList();
        Map<String, BigDecimal> sums = new HashMap<>();
        for (var column : table.columns()) {
            var sum = column.total() == ColumnTotal.SUM ? sum(column.key(), written) : null;
            if (sum != null) {
                sums.put(column.key(), sum);
            }
        }
        return sums;
    }

    private void compute(Computed formula, List<Map<String, BigDecimal>> rows) {
        Map<String, BigDecimal> columnSums = new HashMap<>();
        for (var name : formula.formula().columns()) {
            var whole = whole(name, rows);
            if (whole != null) {
                columnSums.put(name, whole);
            }
        }
        for (var row : rows) {
            var result = formula.formula().evaluate(new Values(row, columnSums));
            if (result == null) {
                row.remove(formula.column().key());
            } else {
                row.put(formula.column().key(), result);
            }
        }
    }

    /** What all cells of a column come to: their sum, and of a rate the rate of the sums. */
    private @Nullable BigDecimal whole(String name, List<Map<String, BigDecimal>> rows) {
        var key = keys.get(name);
        for (var formula : formulas) {
            if (formula.column().key().equals(key) && formula.column().total() == ColumnTotal.RECOMPUTED) {
                return fromSums(formula, rows);
            }
        }
        return sum(key, rows);
    }

    private @Nullable BigDecimal fromSums(Computed rate, List<Map<String, BigDecimal>> rows) {
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, BigDecimal> wholes = new HashMap<>();
        for (var name : rate.formula().columns()) {
            var whole = whole(name, rows);
            if (whole != null) {
                sums.put(keys.get(name), whole);
                wholes.put(name, whole);
            }
        }
        return rate.formula().evaluate(new Values(sums, wholes));
    }

    private static @Nullable BigDecimal sum(String key, List<Map<String, BigDecimal>> rows) {
        return rows.stream()
                .map(row -> row.get(key))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** One row and the sums of the columns. */
    private final class Values implements CellValues {
        private final Map<String, BigDecimal> row;
        private final Map<String, BigDecimal> columnSums;

        private Values(Map<String, BigDecimal> row, Map<String, BigDecimal> columnSums) {
            this.row = row;
            this.columnSums = columnSums;
        }

        @Override
        public @Nullable BigDecimal cell(String column) {
            return row.get(keys.get(column));
        }

        @Override
        public @Nullable BigDecimal total(String column) {
            return columnSums.get(column);
        }
    }
}
