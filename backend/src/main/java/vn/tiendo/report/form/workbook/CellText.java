package vn.tiendo.report.form.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.form.content.ColumnType;
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
        if (isUncomputed(cell)) {
            return "=" + cell.getCellFormula();
        }
        return switch (type(cell)) {
            case NUMERIC -> number(column, cell);
            case STRING -> words(column, cell.getStringCellValue().strip());
            case BOOLEAN -> cell.getBooleanCellValue() ? "Có" : "Không";
            case ERROR -> cell.getErrorCellString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    /** The words of a cell under a heading, a number as the spreadsheet shows it. */
    static String of(XSSFCell cell) {
        if (isUncomputed(cell)) {
            return "=" + cell.getCellFormula();
        }
        return switch (type(cell)) {
            case NUMERIC -> ShownNumber.of(cell);
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN, ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    /** What to do about a cell that says something else than what it holds; nothing when it can be read. */
    static Optional<String> unreadable(ColumnType column, @Nullable XSSFCell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        return switch (type(cell)) {
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

    /** Nobody has computed it yet, so that what it comes to is not known. */
    private static boolean isUncomputed(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getRawValue() == null;
    }

    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
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
