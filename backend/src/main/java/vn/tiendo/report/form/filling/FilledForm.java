package vn.tiendo.report.form.filling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormTable;

/** A form with all that is in it: typed, filled in by the system and computed. */
public record FilledForm(Map<String, String> sections, List<FilledTable> tables) {
    public Optional<FilledTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** What the unit typed of it. */
    FormAnswers answers(FormDefinition content) {
        var typed = new LinkedHashMap<String, List<AnswerRow>>();
        for (var table : content.tables()) {
            table(table.key())
                    .ifPresent(filled -> typed.put(
                            table.key(),
                            filled.rows().stream()
                                    .map(row -> answers(table, row))
                                    .toList()));
        }
        return new FormAnswers(sections, typed);
    }

    private static AnswerRow answers(FormTable table, FilledRow row) {
        var typed = new LinkedHashMap<>(row.cells());
        typed.keySet()
                .removeIf(key ->
                        table.column(key).filter(column -> column.isTyped()).isEmpty());
        return new AnswerRow(row.id(), typed);
    }
}
