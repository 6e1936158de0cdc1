package vn.tiendo.report.form.workbook;

import static vn.tiendo.report.form.workbook.WorkbookLayout.FIRST_COLUMN;
import static vn.tiendo.report.form.workbook.WorkbookLayout.FIRST_ROW;
import static vn.tiendo.report.form.workbook.WorkbookLayout.HEADER_ROW;
import static vn.tiendo.report.form.workbook.WorkbookLayout.ID_COLUMN;
import static vn.tiendo.report.form.workbook.WorkbookLayout.KEY_ROW;
import static vn.tiendo.report.form.workbook.WorkbookLayout.TITLE_COLUMN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.SystemValue;
import vn.tiendo.report.form.content.TableRowSource;
import vn.tiendo.report.form.filling.FilledRow;
import vn.tiendo.report.form.filling.FilledTable;

/** One table on a sheet of its own. */
final class TableSheet {
    /** Empty rows to type into, where units add rows themselves. */
    private static final int FREE_ROWS = 100;

    private static final int MOST_ROWS = 1000;
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final ChoiceLists choices;

    TableSheet(XSSFSheet sheet, WorkbookStyles styles, ChoiceLists choices) {
        this.sheet = sheet;
        this.styles = styles;
        this.choices = choices;
    }

    void write(FormTable table, FilledTable filled, String heading) {
        top(table, heading);
        header(table);
        var cellStyles = table.columns().stream().map(styles::of).toList();
        var locked = styles.locked();
        for (int i = 0; i < filled.rows().size(); i++) {
            row(table, filled.rows().get(i), i, cellStyles, locked);
        }
        int last = filled.rows().size();
        if (table.source() == TableRowSource.FREE) {
            last = Math.min(MOST_ROWS, last + FREE_ROWS);
            for (int i = filled.rows().size(); i < last; i++) {
                row(table, new FilledRow("", "", Map.of()), i, cellStyles, locked);
            }
        }
        new CellRules(sheet, choices).add(table, FIRST_ROW, FIRST_ROW + Math.max(0, last - 1));
        sheet.setColumnHidden(ID_COLUMN, true);
        sheet.createFreezePane(FIRST_COLUMN, FIRST_ROW);
        protect(sheet);
    }

    private void top(FormTable table, String heading) {
        var title = sheet.createRow(0).createCell(TITLE_COLUMN);
        title.setCellValue(table.title());
        title.setCellStyle(styles.heading());
        sheet.createRow(1)
                .createCell(TITLE_COLUMN)
                .setCellValue(table.guidance().isBlank() ? heading : heading + ". " + table.guidance());
    }

    private void header(FormTable table) {
        var keys = sheet.createRow(KEY_ROW);
        keys.setZeroHeight(true);
        var header = sheet.createRow(HEADER_ROW);
        var style = styles.header();
        put(header, ID_COLUMN, "", style);
        put(header, TITLE_COLUMN, table.source() == TableRowSource.FIXED ? "Nội dung" : "TT", style);
        sheet.setColumnWidth(TITLE_COLUMN, (table.source() == TableRowSource.FIXED ? 50 : 6) * CHARACTER);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            keys.createCell(FIRST_COLUMN + i).setCellValue(column.key());
            put(header, FIRST_COLUMN + i, column.title() + (column.required() ? " *" : ""), style);
            sheet.setColumnWidth(FIRST_COLUMN + i, width(column) * CHARACTER);
        }
    }

    private static int width(FormColumn column) {
        return column.type() == ColumnType.TEXT || column.system() == SystemValue.CONTENT ? 40 : 18;
    }

    private void row(
            FormTable table, FilledRow filled, int number, List<? extends CellStyle> cellStyles, CellStyle locked) {
        var row = sheet.createRow(FIRST_ROW + number);
        put(row, ID_COLUMN, filled.id(), locked);
        put(row, TITLE_COLUMN, filled.title().isEmpty() ? Integer.toString(number + 1) : filled.title(), locked);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var cell = row.createCell(FIRST_COLUMN + i);
            cell.setCellStyle(cellStyles.get(i));
            var value = filled.cells().get(column.key());
            if (value != null) {
                put(cell, column, value);
            }
        }
    }

    /** Words are always text, whatever they begin with. */
    private static void put(XSSFCell cell, FormColumn column, String value) {
        if (column.isNumeric()) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (column.type() == ColumnType.DATE || column.system() == SystemValue.DUE_ON) {
            cell.setCellValue(LocalDate.parse(value));
        } else {
            cell.setCellValue(value);
        }
    }

    private static void put(XSSFRow row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /** Without a password: it keeps from slips, not from people. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
