package vn.tiendo.report.form.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.SystemValue;

/** How cells look: what is typed is white, what is locked is grey. */
final class WorkbookStyles {
    private final XSSFWorkbook workbook;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle heading() {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    XSSFCellStyle header() {
        var style = framed(true);
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    XSSFCellStyle locked() {
        return framed(true);
    }

    XSSFCellStyle typedText() {
        var style = framed(false);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    XSSFCellStyle of(FormColumn column) {
        var style = framed(!column.isTyped());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(column)));
        return style;
    }

    private static String format(FormColumn column) {
        if (column.type() == ColumnType.DATE || column.system() == SystemValue.DUE_ON) {
            return "dd/mm/yyyy";
        }
        if (column.isNumeric()) {
            return column.decimals() == 0 ? "#,##0" : "#,##0." + "#".repeat(column.decimals());
        }
        return "@";
    }

    private XSSFCellStyle framed(boolean locked) {
        var style = workbook.createCellStyle();
        style.setLocked(locked);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (locked) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
