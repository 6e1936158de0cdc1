package vn.tiendo.report.form.filling;

import java.util.List;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Facts;

/** What was typed, cell by cell in words, for the trail. */
final class AnswerFacts {
    /** A workbook may change thousands of cells; the trail has those that come first. */
    private static final int MOST_CHANGES = 200;

    private AnswerFacts() {}

    static List<Change> changes(FormDefinition content, FormAnswers before, FormAnswers after) {
        return of(content, before).changesTo(of(content, after)).stream()
                .limit(MOST_CHANGES)
                .toList();
    }

    private static Facts of(FormDefinition content, FormAnswers answers) {
        var facts = new Facts();
        content.sections()
                .forEach(section ->
                        facts.with(section.title(), answers.sections().getOrDefault(section.key(), "")));
        content.tables().forEach(table -> table(facts, table, answers.rows(table.key())));
        return facts;
    }

    private static void table(Facts facts, FormTable table, List<AnswerRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var place = "%s, dòng %s".formatted(table.title(), title(table, row.id(), i + 1));
            row.cells()
                    .forEach((key, value) -> table.column(key)
                            .ifPresent(column -> facts.with("%s, %s".formatted(place, column.title()), value)));
        }
    }

    private static String title(FormTable table, String id, int number) {
        return table.rows().stream()
                .filter(row -> row.key().equals(id))
                .map(row -> "“%s”".formatted(row.title()))
                .findFirst()
                .orElse(Integer.toString(number));
    }
}
