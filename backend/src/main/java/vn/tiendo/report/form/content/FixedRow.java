package vn.tiendo.report.form.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A row that every unit has.
 *
 * @param figure the figure of the unit that columns of the system show in it; null when there is none
 */
public record FixedRow(
        @NotNull @Pattern(regexp = FormDefinition.KEY, message = "Mã dòng không hợp lệ.")
        String key,

        @NotBlank(message = "Hãy nhập tên dòng.") @Size(max = 500, message = "Tên dòng dài quá 500 ký tự.")
        String title,

        @Nullable UnitFigure figure) {}
