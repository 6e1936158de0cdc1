package vn.tiendo.report.form.workbook;

import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.report.form.filling.ReportFormView;

/** By what a workbook is known again.
 *
 * @param number the version of the form
 * @param version of the answers from which it was made
 * @param unit whose report it is, in words
 * @param round in which, in words
 */
record WorkbookMarks(UUID reportId, int number, long version, String unit, String round) {
    private static final int LONGEST = 200;

    static WorkbookMarks of(ReportFormView view) {
        return new WorkbookMarks(
                view.reportId(), view.number(), view.version(), view.unit().name(), view.roundName());
    }

    void write(XSSFSheet sheet) {
        var marks = new String[] {
            WorkbookLayout.MARKS, reportId.toString(), Integer.toString(number), Long.toString(version), unit, round
        };
        for (int i = 0; i < marks.length; i++) {
            sheet.createRow(i).createCell(0).setCellValue(marks[i]);
        }
    }

    /** Empty when the workbook did not come from here, or from before versions were marked. */
    static Optional<WorkbookMarks> of(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet(WorkbookLayout.MARKS);
        if (sheet == null || !WorkbookLayout.MARKS.equals(text(sheet, 0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkbookMarks(
                    UUID.fromString(text(sheet, 1)),
                    Integer.parseInt(text(sheet, 2)),
                    Long.parseLong(text(sheet, 3)),
                    text(sheet, 4),
                    text(sheet, 5)));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private static String text(XSSFSheet sheet, int row) {
        var cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
        if (cell == null || cell.getCellType() != CellType.STRING) {
            return "";
        }
        var text = cell.getStringCellValue();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
