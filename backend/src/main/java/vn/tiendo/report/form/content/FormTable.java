package vn.tiendo.report.form.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A table of data.
 *
 * @param guidance how it is filled in; may be empty
 * @param source where its rows come from
 * @param rows the rows of a table with fixed rows; else none
 * @param totalRow whether a last row adds up the others
 */
public record FormTable(
        @NotNull @Pattern(regexp = FormDefinition.KEY, message = "Mã bảng không hợp lệ.")
        String key,

        @NotBlank(message = "Hãy nhập tên bảng.") @Size(max = 300, message = "Tên bảng dài quá 300 ký tự.")
        String title,

        @NotNull @Size(max = 2000, message = "Hướng dẫn dài quá 2.000 ký tự.")
        String guidance,

        @NotNull(message = "Hãy chọn nguồn của các dòng.") TableRowSource source,

        @NotNull @Size(max = 200, message = "Không quá 200 dòng cố định trong một bảng.")
        List<@NotNull @Valid FixedRow> rows,

        @NotEmpty(message = "Bảng phải có ít nhất một cột.")
        @Size(max = 30, message = "Không quá 30 cột trong một bảng.")
        List<@NotNull @Valid FormColumn> columns,

        boolean totalRow) {

    public Optional<FormColumn> column(String columnKey) {
        return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst();
    }
}
