package vn.tiendo.report.form.workbook;

import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormTable;

/** What the spreadsheet itself keeps out of cells; choices drop down. */
final class CellRules {
    private static final String LEAST = "-999999999999999";
    private static final String MOST = "999999999999999";

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final ChoiceLists choices;

    CellRules(XSSFSheet sheet, ChoiceLists choices) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.choices = choices;
    }

    /** @param from the first row
     * @param to the last row, itself included
     */
    void add(FormTable table, int from, int to) {
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var rule = rule(column);
            if (rule != null) {
                int at = WorkbookLayout.FIRST_COLUMN + i;
                var validation = helper.createValidation(rule, new CellRangeAddressList(from, to, at, at));
                validation.setShowErrorBox(true);
                validation.createErrorBox("Chưa đúng", words(column));
                sheet.addValidationData(validation);
            }
        }
    }

    private @Nullable DataValidationConstraint rule(FormColumn column) {
        return switch (column.type()) {
            case CHOICE -> helper.createFormulaListConstraint(choices.add(column.choices()));
            case NUMBER ->
                column.decimals() == 0
                        ? helper.createIntegerConstraint(OperatorType.BETWEEN, LEAST, MOST)
                        : helper.createDecimalConstraint(OperatorType.BETWEEN, LEAST, MOST);
            case DATE ->
                helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1900,3,1)", "DATE(2199,12,31)", "dd/mm/yyyy");
            case TEXT, SYSTEM, FORMULA -> null;
        };
    }

    private static String words(FormColumn column) {
        return switch (column.type()) {
            case CHOICE -> "Hãy chọn một giá trị trong danh sách.";
            case NUMBER -> column.decimals() == 0 ? "Hãy nhập số nguyên." : "Hãy nhập một số.";
            case DATE -> "Hãy nhập ngày, như 31/03/2024.";
            case TEXT, SYSTEM, FORMULA -> "";
        };
    }
}
