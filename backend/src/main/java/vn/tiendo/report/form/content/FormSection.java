package vn.tiendo.report.form.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A heading of the outline under which the unit writes.
 *
 * @param key its identity in answers
 * @param guidance what is to be written; may be empty
 * @param required whether a report without it cannot be sent
 */
public record FormSection(
        @NotNull @Pattern(regexp = FormDefinition.KEY, message = "Mã mục không hợp lệ.")
        String key,

        @NotBlank(message = "Hãy nhập tên mục.") @Size(max = 300, message = "Tên mục dài quá 300 ký tự.")
        String title,

        @NotNull @Size(max = 2000, message = "Hướng dẫn dài quá 2.000 ký tự.")
        String guidance,

        boolean required) {}
