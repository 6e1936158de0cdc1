package vn.tiendo.report.form.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.sheet.CellWords;
import vn.tiendo.document.sheet.ShownNumber;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.formula.ColumnName;

/** What a cell of a workbook says, as answers have it. What cannot be understood stays as it is, for the check to refuse. */
final class CellText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private CellText() {}

    /** Empty when there is nothing. A formula counts with the result that the spreadsheet kept. */
    static String of(FormColumn column, @Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        if (CellWords.isUncomputed(cell)) {
            return "=" + cell.getCellFormula();
        }
        return switch (CellWords.type(cell)) {
            case NUMERIC -> number(column, cell);
            case STRING -> words(column, cell.getStringCellValue().strip());
            case BOOLEAN -> cell.getBooleanCellValue() ? "Có" : "Không";
            case ERROR -> cell.getErrorCellString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    /** What to do about a cell that says something else than what it holds; nothing when it can be read. */
    static Optional<String> unreadable(ColumnType column, @Nullable XSSFCell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        return switch (CellWords.type(cell)) {
            case ERROR ->
                Optional.of(
                        "Ô đang báo lỗi %s. Hãy sửa công thức hoặc nhập giá trị.".formatted(cell.getErrorCellString()));
            case BOOLEAN ->
                column == ColumnType.TEXT
                        ? Optional.of("Ô chứa giá trị đúng/sai (TRUE/FALSE). Hãy nhập chữ.")
                        : Optional.empty();
            case NUMERIC -> column == ColumnType.NUMBER ? ShownNumber.otherThanNumber(cell) : Optional.empty();
            case STRING, BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }

    private static String number(FormColumn column, XSSFCell cell) {
        double value = cell.getNumericCellValue();
        return switch (column.type()) {
            case DATE ->
                DateUtil.isValidExcelDate(value)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : NumberToTextConverter.toText(value);
            case TEXT -> ShownNumber.of(cell);
            case NUMBER, CHOICE, SYSTEM, FORMULA -> ShownNumber.plain(value);
        };
    }

    private static String words(FormColumn column, String words) {
        return switch (column.type()) {
            case NUMBER -> CellWords.typedNumber(words);
            case DATE -> typedDay(words);
            case CHOICE ->
                column.choices().stream()
                        .filter(choice -> ColumnName.of(choice).equals(ColumnName.of(words)))
                        .findFirst()
                        .orElse(words);
            case TEXT, SYSTEM, FORMULA -> words;
        };
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
