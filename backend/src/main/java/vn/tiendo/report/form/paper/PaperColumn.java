package vn.tiendo.report.form.paper;

import static vn.tiendo.template.OfficialTable.Alignment.CENTRE;
import static vn.tiendo.template.OfficialTable.Alignment.LEFT;
import static vn.tiendo.template.OfficialTable.Alignment.RIGHT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.report.document.Days;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.SystemValue;
import vn.tiendo.template.OfficialTable.Column;

/** How a column of a form stands on paper. */
final class PaperColumn {
    /** Shares of all columns together beyond which a page stands on its long side. */
    private static final int UPRIGHT = 110;

    private PaperColumn() {}

    static Column of(FormColumn column) {
        if (column.isNumeric()) {
            return number(column.title());
        }
        return isWordy(column)
                ? Column.of(column.title(), 30, LEFT)
                : Column.of(column.title(), 14, column.type() == ColumnType.DATE ? CENTRE : LEFT);
    }

    static Column number(String title) {
        return Column.of(title, 14, RIGHT);
    }

    static Column title(String title) {
        return Column.of(title, 36, LEFT);
    }

    static Column ordinal() {
        return Column.of("TT", 6, CENTRE);
    }

    static boolean isWide(List<Column> columns) {
        return columns.stream().mapToInt(Column::share).sum() > UPRIGHT;
    }

    private static boolean isWordy(FormColumn column) {
        return column.type() == ColumnType.TEXT
                || column.system() == SystemValue.CONTENT
                || column.system() == SystemValue.RESULT
                || column.system() == SystemValue.EVIDENCE;
    }

    /** A cell in words; empty where there is nothing. */
    static String words(FormColumn column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (column.isNumeric()) {
            return VietnameseNumbers.exact(new BigDecimal(value));
        }
        return column.type() == ColumnType.DATE || column.system() == SystemValue.DUE_ON
                ? Days.of(LocalDate.parse(value))
                : value;
    }

    /** The same for a workbook, where numbers can be added up. */
    static Object cell(FormColumn column, String value) {
        return column.isNumeric() && !value.isEmpty() ? new BigDecimal(value) : words(column, value);
    }
}
