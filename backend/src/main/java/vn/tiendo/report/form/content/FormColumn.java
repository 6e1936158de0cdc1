package vn.tiendo.report.form.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a table.
 *
 * @param required whether a report with an empty cell in it cannot be sent; only of columns that units fill in
 * @param choices what may be chosen; only of choices
 * @param system what the system fills in; only of columns of the system
 * @param formula what it is computed from; only of formulas
 * @param decimals digits behind the comma, 0 to 4; only of numbers and formulas
 * @param total what the column comes to, over rows and over units
 */
public record FormColumn(
        @NotNull @Pattern(regexp = FormDefinition.KEY, message = "Mã cột không hợp lệ.")
        String key,

        @NotBlank(message = "Hãy nhập tên cột.")
        @Size(max = 200, message = "Tên cột dài quá 200 ký tự.")
        @Pattern(regexp = "[^\\[\\]]*", message = "Tên cột không có dấu ngoặc vuông, vì công thức dùng dấu ấy.")
        String title,

        @NotNull(message = "Hãy chọn kiểu cột.") ColumnType type,
        boolean required,

        @NotNull @Size(max = 100, message = "Không quá 100 lựa chọn.")
        List<
                        @NotBlank(message = "Lựa chọn không được để trống.")
                        @Size(max = 200, message = "Lựa chọn dài quá 200 ký tự.") String>
                choices,

        @Nullable SystemValue system,

        @NotNull @Size(max = 1000, message = "Công thức dài quá 1.000 ký tự.")
        String formula,

        @Min(value = 0, message = "Số chữ số sau dấu phẩy từ 0 đến 4.")
        @Max(value = 4, message = "Số chữ số sau dấu phẩy từ 0 đến 4.")
        int decimals,

        @NotNull ColumnTotal total) {

    /** Whether its cells are numbers. */
    public boolean isNumeric() {
        return switch (type) {
            case NUMBER, FORMULA -> true;
            case SYSTEM -> system != null && system.isNumeric();
            case TEXT, DATE, CHOICE -> false;
        };
    }

    /** Whether units fill it in. */
    public boolean isTyped() {
        return type != ColumnType.SYSTEM && type != ColumnType.FORMULA;
    }
}
