package vn.tiendo.report.form.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.report.Snapshot;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormTable;

/** Puts what was typed, what the system knows and what is computed together. */
public final class FormFilling {
    private FormFilling() {}

    /** @param snapshot the unit's figures and lines of the moment */
    public static FilledForm of(FormDefinition content, FormAnswers answers, Snapshot snapshot) {
        return new FilledForm(
                answers.sections(),
                content.tables().stream()
                        .map(table -> table(table, answers.rows(table.key()), snapshot))
                        .toList());
    }

    private static FilledTable table(FormTable table, List<AnswerRow> typed, Snapshot snapshot) {
        var rows = rows(table, typed, snapshot);
        var numbers = rows.stream().map(row -> numbers(table, row.cells())).toList();
        var computing = new TableNumbers(table);
        computing.compute(numbers);
        for (int i = 0; i < rows.size(); i++) {
            put(table, computing.written(numbers.get(i)), rows.get(i).cells());
        }
        var totals = new LinkedHashMap<String, String>();
        computing.totals(numbers).forEach((key, number) -> totals.put(key, number.toPlainString()));
        return new FilledTable(table.key(), rows, totals);
    }

    private static List<FilledRow> rows(FormTable table, List<AnswerRow> typed, Snapshot snapshot) {
        Map<String, AnswerRow> byId = typed.stream().collect(Collectors.toMap(AnswerRow::id, Function.identity()));
        return switch (table.source()) {
            case ASSIGNMENTS ->
                snapshot.lines().stream()
                        .map(line -> {
                            var id = line.assignmentId().toString();
                            return row(table, id, "", byId, column -> SystemCells.of(column.system(), line));
                        })
                        .toList();
            case FIXED ->
                table.rows().stream()
                        .map(fixed -> row(
                                table, fixed.key(), fixed.title(), byId, _ -> SystemCells.of(fixed, snapshot.lead())))
                        .toList();
            case FREE ->
                typed.stream().map(it -> row(table, it.id(), "", byId, _ -> "")).toList();
        };
    }

    private static FilledRow row(
            FormTable table,
            String id,
            String title,
            Map<String, AnswerRow> typed,
            Function<FormColumn, String> system) {
        var cells = new LinkedHashMap<String, String>();
        var answers = typed.containsKey(id) ? typed.get(id).cells() : Map.<String, String>of();
        for (var column : table.columns()) {
            var value =
                    column.type() == ColumnType.SYSTEM ? system.apply(column) : answers.getOrDefault(column.key(), "");
            if (!value.isEmpty()) {
                cells.put(column.key(), value);
            }
        }
        return new FilledRow(id, title, cells);
    }

    /** The numbers among the cells of a row, by the key of their column. */
    public static Map<String, BigDecimal> numbers(FormTable table, Map<String, String> cells) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (var column : table.columns()) {
            var value = cells.get(column.key());
            if (column.isNumeric() && value != null) {
                numbers.put(column.key(), new BigDecimal(value));
            }
        }
        return numbers;
    }

    private static void put(FormTable table, Map<String, BigDecimal> numbers, Map<String, String> cells) {
        for (var column : table.columns()) {
            var number = numbers.get(column.key());
            if (column.type() == ColumnType.FORMULA && number != null) {
                cells.put(column.key(), number.toPlainString());
            }
        }
    }

    /** What must still be filled in before the report can be sent, in words. */
    public static List<String> missing(FormDefinition content, FilledForm filled) {
        var missing = new ArrayList<String>();
        content.sections().stream()
                .filter(section -> section.required() && !filled.sections().containsKey(section.key()))
                .forEach(section -> missing.add("mục “%s”".formatted(section.title())));
        for (var table : content.tables()) {
            filled.table(table.key()).ifPresent(rows -> missing(table, rows, missing));
        }
        return missing;
    }

    private static void missing(FormTable table, FilledTable filled, List<String> missing) {
        for (var column : table.columns()) {
            long empty = filled.rows().stream()
                    .filter(row -> column.required() && !row.cells().containsKey(column.key()))
                    .count();
            if (empty > 0) {
                missing.add("bảng “%s”, cột “%s”: %d ô".formatted(table.title(), column.title(), empty));
            }
        }
    }
}
