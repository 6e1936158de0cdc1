package vn.tiendo.document.sheet;

import java.math.BigDecimal;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** A number of a spreadsheet as people see it: 45382 may be the 31st of March and 0,5 be 50%. */
public final class ShownNumber {
    private static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final int SHORT_DAY = 14;
    private static final int SHORT_TIME = 22;

    private ShownNumber() {}

    /** What stands in the cell; days in the short form of the machine are written as they are here. */
    public static String of(XSSFCell cell) {
        var style = cell.getCellStyle();
        var format = style.getDataFormatString();
        double value = cell.getNumericCellValue();
        if (format == null || format.equals("General") || format.equals("@")) {
            return plain(value).replace('.', ',');
        }
        var formatter = new DataFormatter(VIETNAM);
        formatter.addFormat(BuiltinFormats.getBuiltinFormat(SHORT_DAY), new SimpleDateFormat("dd/MM/yyyy", VIETNAM));
        formatter.addFormat(
                BuiltinFormats.getBuiltinFormat(SHORT_TIME), new SimpleDateFormat("dd/MM/yyyy HH:mm", VIETNAM));
        boolean from1904 = cell.getSheet().getWorkbook().isDate1904();
        return formatter
                .formatRawCellContents(value, style.getDataFormat(), format, from1904)
                .strip();
    }

    /** A spreadsheet keeps fifteen digits; what comes after them is noise of its arithmetic. */
    public static String plain(double value) {
        var exact = new BigDecimal(NumberToTextConverter.toText(value)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /** Why it is no number to those who see it, and what to do. */
    public static Optional<String> otherThanNumber(XSSFCell cell) {
        var style = cell.getCellStyle();
        var format = style.getDataFormatString();
        if (format == null) {
            return Optional.empty();
        }
        if (DateUtil.isADateFormat(style.getDataFormat(), format)) {
            return Optional.of("Ô đang định dạng là ngày giờ. Hãy đổi định dạng ô thành số rồi nhập lại.");
        }
        return withoutQuoted(format).contains("%")
                ? Optional.of(
                        "Ô đang định dạng là phần trăm. Hãy đổi định dạng ô thành số rồi nhập lại, như 50 cho 50%.")
                : Optional.empty();
    }

    private static String withoutQuoted(String format) {
        return format.replaceAll("\"[^\"]*\"|\\\\.", "");
    }
}
