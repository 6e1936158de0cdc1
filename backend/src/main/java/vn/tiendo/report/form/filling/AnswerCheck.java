package vn.tiendo.report.form.filling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.report.form.content.FixedRow;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormSection;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.TableRowSource;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;

/** Looks through what was typed before any of it is kept. */
final class AnswerCheck {
    /** Of rows that units add themselves; of all others there are as many as there is to do. */
    private static final int MOST_FREE_ROWS = 1000;

    private final FormDefinition content;
    private final Set<String> assignments;
    private final WrongCells wrong = new WrongCells();

    /** @param assignments what the unit has to do, by its ids */
    private AnswerCheck(FormDefinition content, Set<String> assignments) {
        this.content = content;
        this.assignments = assignments;
    }

    /**
     * The answers without what is empty.
     *
     * @throws Invalid with every cell that is not acceptable
     */
    static FormAnswers sound(FormDefinition content, Set<String> assignments, FormAnswers typed) {
        var check = new AnswerCheck(content, assignments);
        var answers = new FormAnswers(check.sections(typed.sections()), check.tables(typed.tables()));
        check.wrong.requireNone();
        return answers;
    }

    private Map<String, String> sections(Map<String, String> typed) {
        var known = content.sections().stream().map(FormSection::key).toList();
        var kept = new LinkedHashMap<String, String>();
        typed.forEach((key, text) -> {
            if (!known.contains(key)) {
                add("sections." + key, "Biểu mẫu không có mục này. Hãy tải lại trang.");
            }
            if (!text.isBlank()) {
                kept.put(key, text.strip());
            }
        });
        return kept;
    }

    private Map<String, List<AnswerRow>> tables(Map<String, List<AnswerRow>> typed) {
        var kept = new LinkedHashMap<String, List<AnswerRow>>();
        typed.forEach((key, rows) -> content.table(key)
                .ifPresentOrElse(
                        table -> kept.put(key, rows(table, rows)),
                        () -> add("tables." + key, "Biểu mẫu không có bảng này. Hãy tải lại trang.")));
        return kept;
    }

    private List<AnswerRow> rows(FormTable table, List<AnswerRow> rows) {
        var seen = new HashSet<String>();
        var kept = new ArrayList<AnswerRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isBlank()) {
                continue;
            }
            var path = "tables.%s[%d]".formatted(table.key(), i);
            if (!seen.add(row.id())) {
                add(path, "Dòng này có hai lần. Hãy tải lại trang.");
            }
            if (!isKnown(table, row.id())) {
                add(path, "Dòng này không còn trong bảng. Hãy sao chép nội dung rồi tải lại trang.");
            }
            kept.add(new AnswerRow(row.id(), cells(table, row, path)));
        }
        if (table.source() == TableRowSource.FREE && kept.size() > MOST_FREE_ROWS) {
            add("tables." + table.key(), "Không quá 1.000 dòng trong một bảng.");
        }
        return kept;
    }

    private boolean isKnown(FormTable table, String id) {
        return switch (table.source()) {
            case ASSIGNMENTS -> assignments.contains(id);
            case FIXED -> table.rows().stream().map(FixedRow::key).anyMatch(id::equals);
            case FREE -> true;
        };
    }

    private Map<String, String> cells(FormTable table, AnswerRow row, String path) {
        var kept = new LinkedHashMap<String, String>();
        row.cells().forEach((key, typed) -> {
            var value = typed.strip();
            if (value.isEmpty()) {
                return;
            }
            var column = table.column(key);
            if (column.isEmpty()) {
                add(path + "." + key, "Bảng không có cột này. Hãy tải lại trang.");
                return;
            }
            CellRule.wrong(column.get(), value).ifPresent(detail -> add(path + "." + key, detail));
            kept.put(key, value);
        });
        return kept;
    }

    private void add(String field, String detail) {
        wrong.add(new Violation(field, detail));
    }
}
