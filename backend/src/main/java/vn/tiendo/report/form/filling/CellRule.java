package vn.tiendo.report.form.filling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.report.form.content.FormColumn;

/** What a typed cell may say. */
public final class CellRule {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private CellRule() {}

    /** What to do about a cell that is not empty; nothing when it is good. */
    public static Optional<String> wrong(FormColumn column, String value) {
        return switch (column.type()) {
            case TEXT -> Optional.empty();
            case NUMBER -> number(column, value);
            case DATE -> isDay(value) ? Optional.empty() : Optional.of("Hãy nhập ngày theo dạng 31/03/2024.");
            case CHOICE ->
                column.choices().contains(value)
                        ? Optional.empty()
                        : Optional.of(
                                "Hãy chọn một trong các giá trị: %s.".formatted(String.join("; ", column.choices())));
            case SYSTEM, FORMULA -> Optional.of("Ô này do hệ thống điền hoặc tính, không nhập được.");
        };
    }

    private static Optional<String> number(FormColumn column, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.of("Hãy nhập một số, không quá 15 chữ số.");
        }
        int point = value.indexOf('.');
        if (point >= 0 && value.length() - point - 1 > column.decimals()) {
            return Optional.of(
                    column.decimals() == 0
                            ? "Hãy nhập số nguyên."
                            : "Hãy nhập không quá %d chữ số sau dấu phẩy.".formatted(column.decimals()));
        }
        return Optional.empty();
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
