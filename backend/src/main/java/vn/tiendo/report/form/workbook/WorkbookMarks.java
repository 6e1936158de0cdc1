package vn.tiendo.report.form.workbook;

import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** By what a workbook is known again.
 *
 * @param number the version of the form
 */
record WorkbookMarks(UUID reportId, int number) {

    void write(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(WorkbookLayout.MARKS);
        sheet.createRow(1).createCell(0).setCellValue(reportId.toString());
        sheet.createRow(2).createCell(0).setCellValue(Integer.toString(number));
    }

    /** Empty when the workbook did not come from here. */
    static Optional<WorkbookMarks> of(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet(WorkbookLayout.MARKS);
        if (sheet == null || !WorkbookLayout.MARKS.equals(text(sheet, 0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkbookMarks(UUID.fromString(text(sheet, 1)), Integer.parseInt(text(sheet, 2))));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private static String text(XSSFSheet sheet, int row) {
        var cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
