package vn.tiendo.report.form.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.formula.ColumnName;
import vn.tiendo.shared.text.VietnameseText;

/** What a cell of a workbook says, as answers have it. What cannot be understood stays as it is, for the check to refuse. */
final class CellText {
    private static final Pattern VIETNAMESE_NUMBER = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private CellText() {}

    /** Empty when there is nothing. A formula counts with the result that the spreadsheet kept. */
    static String of(FormColumn column, @Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA && cell.getRawValue() == null) {
            // nobody has computed it yet, so that what it comes to is not known
            return "=" + cell.getCellFormula();
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(column, cell.getNumericCellValue());
            case STRING -> words(column, cell.getStringCellValue().strip());
            case BOOLEAN -> cell.getBooleanCellValue() ? "Có" : "Không";
            case ERROR -> cell.getErrorCellString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(FormColumn column, double value) {
        return switch (column.type()) {
            case DATE ->
                DateUtil.isValidExcelDate(value)
                        ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                        : NumberToTextConverter.toText(value);
            // a spreadsheet keeps fifteen digits; what comes after them is noise of its arithmetic
            case NUMBER, TEXT, CHOICE, SYSTEM, FORMULA -> {
                var exact = new BigDecimal(NumberToTextConverter.toText(value)).stripTrailingZeros();
                yield exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
            }
        };
    }

    private static String words(FormColumn column, String words) {
        return switch (column.type()) {
            case NUMBER -> typedNumber(words);
            case DATE -> typedDay(words);
            case CHOICE ->
                column.choices().stream()
                        .filter(choice -> ColumnName.of(choice).equals(ColumnName.of(words)))
                        .findFirst()
                        .orElse(words);
            case TEXT, SYSTEM, FORMULA -> words;
        };
    }

    /** {@code 1.234,5} as it is written here. */
    private static String typedNumber(String words) {
        var bare = VietnameseText.normaliseDashes(words.replaceAll("[\\s\\u00A0]", ""));
        return VIETNAMESE_NUMBER.matcher(bare).matches() ? bare.replace(".", "").replace(',', '.') : words;
    }

    private static String typedDay(String words) {
        try {
            return LocalDate.parse(words.replace('-', '/').replace('.', '/'), DAY)
                    .toString();
        } catch (DateTimeParseException none) {
            return words;
        }
    }
}
