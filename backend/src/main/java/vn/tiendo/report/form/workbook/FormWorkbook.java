package vn.tiendo.report.form.workbook;

import static vn.tiendo.report.form.workbook.WorkbookLayout.ID_COLUMN;
import static vn.tiendo.report.form.workbook.WorkbookLayout.MARKS;
import static vn.tiendo.report.form.workbook.WorkbookLayout.SECTIONS;
import static vn.tiendo.report.form.workbook.WorkbookLayout.TITLE_COLUMN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.report.form.filling.ReportFormView;

/** Writes a form as a workbook: a sheet for the outline, a sheet for each table, and one that nobody sees. */
final class FormWorkbook {
    private static final int CHARACTER = 256;

    private final ReportFormView view;
    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;

    private FormWorkbook(ReportFormView view, XSSFWorkbook workbook) {
        this.view = view;
        this.workbook = workbook;
        this.styles = new WorkbookStyles(workbook);
    }

    static byte[] of(ReportFormView view) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            new FormWorkbook(view, workbook).write();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        if (!view.content().sections().isEmpty()) {
            sections(workbook.createSheet(SECTIONS));
        }
        var marks = workbook.createSheet(MARKS);
        WorkbookMarks.of(view).write(marks);
        var choices = new ChoiceLists(marks);
        var tables = view.content().tables();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            var sheet = workbook.createSheet(WorkbookLayout.sheet(i));
            new TableSheet(sheet, styles, choices)
                    .write(table, view.filled().table(table.key()).orElseThrow(), heading());
        }
        workbook.setSheetOrder(MARKS, workbook.getNumberOfSheets() - 1);
        workbook.setActiveSheet(0);
        workbook.setSheetVisibility(workbook.getSheetIndex(MARKS), SheetVisibility.VERY_HIDDEN);
    }

    private String heading() {
        return "%s - %s".formatted(view.roundName(), view.unit().name());
    }

    private void sections(XSSFSheet sheet) {
        var top = sheet.createRow(0).createCell(TITLE_COLUMN);
        top.setCellValue(heading());
        top.setCellStyle(styles.heading());
        var header = sheet.createRow(WorkbookLayout.HEADER_ROW);
        for (var words : new String[] {"", "Mục", "Nội dung", "Hướng dẫn"}) {
            var cell = header.createCell(Math.max(0, header.getLastCellNum()));
            cell.setCellValue(words);
            cell.setCellStyle(styles.header());
        }
        var locked = styles.locked();
        var typed = styles.typedText();
        int next = WorkbookLayout.FIRST_ROW;
        for (var section : view.content().sections()) {
            var row = sheet.createRow(next++);
            row.createCell(ID_COLUMN).setCellValue(section.key());
            row.createCell(TITLE_COLUMN).setCellValue(section.title() + (section.required() ? " *" : ""));
            row.createCell(WorkbookLayout.FIRST_COLUMN)
                    .setCellValue(view.filled().sections().getOrDefault(section.key(), ""));
            row.createCell(WorkbookLayout.FIRST_COLUMN + 1).setCellValue(section.guidance());
            row.forEach(cell -> cell.setCellStyle(locked));
            row.getCell(WorkbookLayout.FIRST_COLUMN).setCellStyle(typed);
        }
        sheet.setColumnHidden(ID_COLUMN, true);
        sheet.setColumnWidth(TITLE_COLUMN, 40 * CHARACTER);
        sheet.setColumnWidth(WorkbookLayout.FIRST_COLUMN, 80 * CHARACTER);
        sheet.setColumnWidth(WorkbookLayout.FIRST_COLUMN + 1, 50 * CHARACTER);
        TableSheet.protect(sheet);
    }
}
