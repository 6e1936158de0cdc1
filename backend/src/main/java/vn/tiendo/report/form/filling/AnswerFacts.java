package vn.tiendo.report.form.filling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.report.Snapshot;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Facts;

/** What was typed, cell by cell in words, for the trail. */
final class AnswerFacts {
    /** A workbook may change thousands of cells; the trail has those that come first. */
    private static final int MOST_CHANGES = 200;

    private final FormDefinition content;
    /** What each row is called, by its table and its id. */
    private final Map<String, String> rows = new HashMap<>();

    private AnswerFacts(FormDefinition content) {
        this.content = content;
    }

    /** @param snapshot the lines as they stand in tables of tasks */
    static List<Change> changes(FormDefinition content, Snapshot snapshot, FormAnswers before, FormAnswers after) {
        var facts = new AnswerFacts(content);
        content.tables().forEach(table -> facts.name(table, snapshot, before, after));
        return facts.of(before).changesTo(facts.of(after)).stream()
                .limit(MOST_CHANGES)
                .toList();
    }

    /** As it stands on the page; a free row that is gone has the number that it had. */
    private void name(FormTable table, Snapshot snapshot, FormAnswers before, FormAnswers after) {
        switch (table.source()) {
            case FIXED -> table.rows().forEach(row -> name(table, row.key(), "“%s”".formatted(row.title())));
            case ASSIGNMENTS ->
                number(
                        table,
                        snapshot.lines().stream()
                                .map(line -> line.assignmentId().toString())
                                .toList(),
                        "%d");
            case FREE -> {
                number(table, ids(table, after), "%d");
                number(table, ids(table, before), "%d trước đó");
            }
        }
    }

    private static List<String> ids(FormTable table, FormAnswers answers) {
        return answers.rows(table.key()).stream().map(AnswerRow::id).toList();
    }

    private void number(FormTable table, List<String> ids, String words) {
        for (int i = 0; i < ids.size(); i++) {
            name(table, ids.get(i), words.formatted(i + 1));
        }
    }

    private void name(FormTable table, String id, String words) {
        rows.putIfAbsent(table.key() + "/" + id, words);
    }

    private Facts of(FormAnswers answers) {
        var facts = new Facts();
        content.sections()
                .forEach(section ->
                        facts.with(section.title(), answers.sections().getOrDefault(section.key(), "")));
        content.tables().forEach(table -> table(facts, table, answers.rows(table.key())));
        return facts;
    }

    private void table(Facts facts, FormTable table, List<AnswerRow> typed) {
        for (var row : typed) {
            var name = rows.getOrDefault(table.key() + "/" + row.id(), row.id());
            var place = "%s, dòng %s".formatted(table.title(), name);
            row.cells()
                    .forEach((key, value) -> table.column(key)
                            .ifPresent(column -> facts.with("%s, %s".formatted(place, column.title()), value)));
        }
    }
}
