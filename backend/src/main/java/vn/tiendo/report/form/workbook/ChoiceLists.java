package vn.tiendo.report.form.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lists of choices on the sheet that nobody sees: within a rule of a cell a list may have no more than 255 characters. */
final class ChoiceLists {
    private static final int FIRST_COLUMN = 2;

    private final XSSFSheet sheet;
    private int next = FIRST_COLUMN;

    ChoiceLists(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** @return the range of cells that hold the list, as a formula */
    String add(List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(next).setCellValue(choices.get(i));
        }
        var column = CellReference.convertNumToColString(next);
        next++;
        return "'%s'!$%s$1:$%s$%d".formatted(sheet.getSheetName(), column, column, choices.size());
    }
}
