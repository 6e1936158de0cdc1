package vn.tiendo.report.form.filling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** What a unit types into a form; what is left out is empty.
 *
 * @param sections text by the key of its section
 * @param tables rows by the key of their table
 */
public record FormAnswers(
        @NotNull Map<String, @NotNull @Size(max = 20_000, message = "Nội dung dài quá 20.000 ký tự.") String> sections,

        @NotNull
        Map<
                        String,
                        @NotNull @Size(max = 20_000, message = "Không quá 20.000 dòng trong một bảng.") List<
                                @NotNull @Valid AnswerRow>>
                tables) {

    /** Nothing was typed yet. */
    public static final FormAnswers NONE = new FormAnswers(Map.of(), Map.of());

    public List<AnswerRow> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
