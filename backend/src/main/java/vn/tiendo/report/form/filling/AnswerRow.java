package vn.tiendo.report.form.filling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** A row of a table as it is typed.
 *
 * @param id the assignment, the key of the fixed row, or what the unit's program calls a free row
 * @param cells by the key of the column: a number as {@code -1234.5}, a date as {@code 2024-03-31}, a choice by its words
 */
public record AnswerRow(
        @NotBlank @Size(max = 60) String id,
        @NotNull Map<String, @NotNull @Size(max = 2000, message = "Nội dung ô dài quá 2.000 ký tự.") String> cells) {

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
