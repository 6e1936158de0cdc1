package vn.tiendo.report.form.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** All that a form asks, in the order of the page. */
public record FormDefinition(
        @NotBlank(message = "Hãy nhập tên biểu mẫu.") @Size(max = 300, message = "Tên biểu mẫu dài quá 300 ký tự.")
        String name,

        @NotNull @Size(max = 30, message = "Không quá 30 mục trong đề cương.")
        List<@NotNull @Valid FormSection> sections,

        @NotNull @Size(max = 20, message = "Không quá 20 bảng số liệu.")
        List<@NotNull @Valid FormTable> tables) {

    /** Identities of what is asked, in answers: lower-case letters, digits and dashes. */
    static final String KEY = "[a-z0-9-]{1,40}";

    public Optional<FormTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }
}
