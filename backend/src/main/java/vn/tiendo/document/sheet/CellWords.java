package vn.tiendo.document.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.tiendo.shared.text.VietnameseText;

/** What any cell holds, in words. */
public final class CellWords {
    private static final Pattern VIETNAMESE_NUMBER = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");

    private CellWords() {}

    /** The words of a cell, a number as the spreadsheet shows it; empty where there are none. */
    public static String of(XSSFCell cell) {
        if (isUncomputed(cell)) {
            return "=" + cell.getCellFormula();
        }
        return switch (type(cell)) {
            case NUMERIC -> ShownNumber.of(cell);
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN, ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    /** Nobody has computed it yet, so that what it comes to is not known. */
    public static boolean isUncomputed(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getRawValue() == null;
    }

    /** Of a formula, that of the result that the spreadsheet kept. */
    public static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** {@code 1.234,5} as it is written here, as {@code 1234.5}; what cannot be understood stays as it is. */
    public static String typedNumber(String words) {
        var bare = VietnameseText.normaliseDashes(words.replaceAll("[\\s\\u00A0]", ""));
        return VIETNAMESE_NUMBER.matcher(bare).matches() ? bare.replace(".", "").replace(',', '.') : words;
    }
}
