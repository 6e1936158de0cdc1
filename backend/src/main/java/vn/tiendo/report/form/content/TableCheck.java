package vn.tiendo.report.form.content;

import static vn.tiendo.report.form.content.FormCheck.requireDistinct;

import java.util.HashSet;
import java.util.List;
import vn.tiendo.report.form.formula.ColumnName;
import vn.tiendo.shared.problem.Violation;

/** What is wrong in one table.
 *
 * @param path of the table in the request
 */
record TableCheck(FormTable table, String path, List<Violation> wrong) {

    void check() {
        requireDistinct(wrong, path + ".columns", "key", table.columns(), FormColumn::key, "Hai cột trùng mã.");
        requireDistinct(
                wrong,
                path + ".columns",
                "title",
                table.columns(),
                column -> ColumnName.of(column.title()),
                "Hai cột trùng tên; công thức không phân biệt được.");
        requireDistinct(wrong, path + ".rows", "key", table.rows(), FixedRow::key, "Hai dòng trùng mã.");
        rows();
        for (int i = 0; i < table.columns().size(); i++) {
            column(table.columns().get(i), "%s.columns[%d]".formatted(path, i));
        }
        new FormulaCheck(table, path + ".columns", wrong).check();
    }

    private void rows() {
        if (table.source() == TableRowSource.FIXED && table.rows().isEmpty()) {
            add(path + ".rows", "Hãy thêm ít nhất một dòng, hoặc chọn nguồn khác cho các dòng.");
        }
        if (table.source() != TableRowSource.FIXED && !table.rows().isEmpty()) {
            add(path + ".rows", "Chỉ bảng có dòng cố định mới ghi sẵn các dòng.");
        }
    }

    private void column(FormColumn column, String at) {
        if (column.type() == ColumnType.CHOICE) {
            choices(column, at);
        }
        if (column.type() == ColumnType.SYSTEM) {
            system(column, at);
        }
        if (column.required() && !column.isTyped()) {
            add(at + ".required", "Cột hệ thống điền hoặc tính thì không bắt buộc nhập.");
        }
        total(column, at);
    }

    private void choices(FormColumn column, String at) {
        if (column.choices().size() < 2) {
            add(at + ".choices", "Hãy ghi ít nhất hai lựa chọn, mỗi dòng một lựa chọn.");
        }
        var seen = new HashSet<String>();
        if (!column.choices().stream().map(ColumnName::of).allMatch(seen::add)) {
            add(at + ".choices", "Có hai lựa chọn trùng nhau.");
        }
    }

    private void system(FormColumn column, String at) {
        if (column.system() == null) {
            add(at + ".system", "Hãy chọn số liệu hệ thống điền vào cột.");
            return;
        }
        if (!column.system().isOf(table.source())) {
            add(at + ".system", "Các dòng của bảng này không có số liệu đã chọn. Hãy chọn số liệu khác.");
        }
        if (column.system() == SystemValue.FIGURE && table.rows().stream().allMatch(row -> row.figure() == null)) {
            add(at + ".system", "Chưa dòng nào gắn số liệu của đơn vị. Hãy chọn số liệu cho dòng trước.");
        }
    }

    private void total(FormColumn column, String at) {
        if (column.total() != ColumnTotal.NONE && !column.isNumeric()) {
            add(at + ".total", "Chỉ cột số mới cộng được.");
        }
        if (column.total() == ColumnTotal.SUM && column.system() == SystemValue.PERCENT) {
            add(at + ".total", "Không cộng các tỷ lệ phần trăm.");
        }
        if (column.total() == ColumnTotal.RECOMPUTED && column.type() != ColumnType.FORMULA) {
            add(at + ".total", "Chỉ cột công thức mới tính lại từ tổng.");
        }
    }

    private void add(String field, String detail) {
        wrong.add(new Violation(field, detail));
    }
}
