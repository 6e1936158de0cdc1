package vn.tiendo.report.form.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.report.form.content.TableFormulas.Computed;
import vn.tiendo.report.form.formula.ColumnName;
import vn.tiendo.report.form.formula.Formula;
import vn.tiendo.report.form.formula.FormulaError;
import vn.tiendo.shared.problem.Violation;

/** What is wrong in the formulas of one table.
 *
 * @param path of the columns in the request
 */
record FormulaCheck(FormTable table, String path, List<Violation> wrong) {

    void check() {
        var byName = table.columns().stream()
                .collect(Collectors.toMap(column -> ColumnName.of(column.title()), column -> column, (one, _) -> one));
        var read = new ArrayList<Computed>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            if (column.type() == ColumnType.FORMULA) {
                formula(column, at(i), byName, read);
            }
        }
        var formulas = TableFormulas.of(read);
        sums(formulas.ordered(), byName);
        circles(formulas);
    }

    private void formula(FormColumn column, String at, Map<String, FormColumn> byName, List<Computed> read) {
        try {
            var formula = Formula.of(column.formula());
            read.add(new Computed(column, formula));
            formula.columns().forEach(name -> operand(name, column, at, byName));
            if (column.total() == ColumnTotal.RECOMPUTED && formula.isProduct()) {
                add(at + ".total", "Tích của hai cột không tính lại được từ tổng các cột; hãy chọn cộng các ô.");
            }
        } catch (FormulaError error) {
            add(at + ".formula", error.getMessage());
        }
    }

    private void operand(String name, FormColumn column, String at, Map<String, FormColumn> byName) {
        var operand = byName.get(name);
        if (operand == null) {
            add(
                    at + ".formula",
                    "Bảng không có cột “%s”. Tên cột nhiều chữ đặt trong ngoặc vuông, như [Số lượng].".formatted(name));
            return;
        }
        if (!operand.isNumeric()) {
            add(at + ".formula", "Cột “%s” không phải cột số.".formatted(operand.title()));
        }
        if (column.total() == ColumnTotal.RECOMPUTED && operand.isNumeric() && operand.total() == ColumnTotal.NONE) {
            add(at + ".total", "Muốn tính lại từ tổng thì cột “%s” phải được cộng.".formatted(operand.title()));
        }
    }

    /** What is a rate, or is computed from one by whatever way round, is never added up. */
    private void sums(List<Computed> ordered, Map<String, FormColumn> byName) {
        var rates = byName.entrySet().stream()
                .filter(column -> column.getValue().system() == SystemValue.PERCENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (var computed : ordered) {
            wholes(computed, rates, byName);
            var reason = notAdditive(computed.formula(), rates, byName);
            if (reason.isPresent() || computed.column().total() == ColumnTotal.RECOMPUTED) {
                rates.add(computed.name());
            }
            if (computed.column().total() == ColumnTotal.SUM) {
                reason.ifPresent(words -> add(at(table.columns().indexOf(computed.column())) + ".total", words));
            }
        }
    }

    /** A rate has no sum; what is computed anew from sums has a total that is none. */
    private void wholes(Computed computed, Set<String> rates, Map<String, FormColumn> byName) {
        for (var name : computed.formula().wholeColumns()) {
            if (rates.contains(name) && byName.get(name).total() != ColumnTotal.RECOMPUTED) {
                add(
                        at(table.columns().indexOf(computed.column())) + ".formula",
                        ("Không lấy TOTAL của cột “%s” được: đây là tỷ lệ, mà các tỷ lệ không cộng với nhau. Hãy lấy tổng tử số chia"
                                        + " tổng mẫu số, như TOTAL([Thực hiện]) / TOTAL([Kế hoạch]); hoặc cho cột ấy tính lại từ tổng các cột.")
                                .formatted(byName.get(name).title()));
            }
        }
    }

    private static Optional<String> notAdditive(Formula formula, Set<String> rates, Map<String, FormColumn> byName) {
        if (formula.divides()) {
            return Optional.of("Công thức có phép chia thì không cộng được; hãy chọn tính lại từ tổng các cột.");
        }
        if (formula.readsWholeColumns()) {
            return Optional.of("Công thức dùng tổng cả cột thì không cộng được; hãy chọn tính lại từ tổng các cột.");
        }
        return formula.columns().stream()
                .filter(rates::contains)
                .findFirst()
                .map(rate ->
                        "Cột này tính từ tỷ lệ “%s” nên không cộng được; hãy chọn tính lại từ tổng các cột hoặc không cộng."
                                .formatted(byName.get(rate).title()));
    }

    /** A column that needs itself, by whatever way round, can never be computed. */
    private void circles(TableFormulas formulas) {
        for (var computed : formulas.circular()) {
            add(
                    at(table.columns().indexOf(computed.column())) + ".formula",
                    "Công thức của cột “%s” cần chính cột này, trực tiếp hoặc qua cột khác."
                            .formatted(computed.column().title()));
        }
    }

    private String at(int column) {
        return "%s[%d]".formatted(path, column);
    }

    private void add(String field, String detail) {
        wrong.add(new Violation(field, detail));
    }
}
