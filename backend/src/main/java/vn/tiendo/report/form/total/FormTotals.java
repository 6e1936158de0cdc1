package vn.tiendo.report.form.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.report.ReportRow;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.form.PublishedForm;
import vn.tiendo.report.form.content.ColumnTotal;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.TableRowSource;
import vn.tiendo.report.form.filling.FilledForm;
import vn.tiendo.report.form.filling.FilledRow;
import vn.tiendo.report.form.filling.FilledTable;
import vn.tiendo.report.form.filling.FormFilling;
import vn.tiendo.report.form.filling.TableNumbers;

/** Adds the forms of a round up. */
final class FormTotals {
    private final List<ReportRow> reports;
    /** The forms of approved reports, in the order of the organisation. */
    private final Map<UUID, FilledForm> approved = new LinkedHashMap<>();

    private FormTotals(List<ReportRow> reports, Map<UUID, FilledForm> newest) {
        this.reports = reports;
        reports.stream()
                .filter(report -> newest.containsKey(report.id()))
                .forEach(report -> approved.put(report.id(), newest.get(report.id())));
    }

    /** @param newest forms as they were approved last, by report */
    static FormTotalsView of(UUID roundId, PublishedForm form, List<ReportRow> reports, Map<UUID, FilledForm> newest) {
        var totals = new FormTotals(reports, newest);
        long asked = reports.stream()
                .filter(report -> report.state() != ReportState.EXCLUDED)
                .count();
        return new FormTotalsView(
                roundId,
                form.content().name(),
                form.number(),
                totals.approved.size(),
                (int) asked,
                form.content().tables().stream().map(totals::table).toList());
    }

    private FormTableTotals table(FormTable table) {
        var columns = table.columns().stream()
                .filter(column -> column.total() != ColumnTotal.NONE)
                .map(column -> new FormAddedColumn(column.key(), column.title(), column.decimals()))
                .toList();
        var numbers = new TableNumbers(table);
        var fixed =
                table.source() == TableRowSource.FIXED ? rowByRow(table, numbers) : List.<Map<String, BigDecimal>>of();
        var byUnit = byUnit(table, numbers);
        boolean rowsAdd = table.source() != TableRowSource.FIXED || table.totalRow();
        var all = table.source() == TableRowSource.FIXED ? fixed : List.copyOf(byUnit.values());
        return new FormTableTotals(
                table.key(),
                table.title(),
                columns,
                rows(table, fixed),
                rowsAdd ? units(byUnit) : List.of(),
                rowsAdd ? words(numbers.totals(all)) : Map.of());
    }

    /** Each fixed row over all units; what is computed from sums is computed when all sums are there. */
    private List<Map<String, BigDecimal>> rowByRow(FormTable table, TableNumbers numbers) {
        var rows = new ArrayList<Map<String, BigDecimal>>();
        for (var row : table.rows()) {
            rows.add(numbers.sums(approved.values().stream()
                    .map(form -> cells(table, form, row.key()))
                    .toList()));
        }
        numbers.recompute(rows);
        return rows.stream().map(numbers::written).toList();
    }

    private static Map<String, BigDecimal> cells(FormTable table, FilledForm form, String row) {
        return form.table(table.key()).stream()
                .map(FilledTable::rows)
                .flatMap(List::stream)
                .filter(filled -> filled.id().equals(row))
                .findFirst()
                .map(filled -> FormFilling.numbers(table, filled.cells()))
                .orElse(Map.of());
    }

    private Map<UUID, Map<String, BigDecimal>> byUnit(FormTable table, TableNumbers numbers) {
        var byUnit = new LinkedHashMap<UUID, Map<String, BigDecimal>>();
        approved.forEach((report, form) -> {
            var rows = form.table(table.key()).map(FilledTable::rows).orElse(List.<FilledRow>of()).stream()
                    .map(row -> FormFilling.numbers(table, row.cells()))
                    .toList();
            byUnit.put(report, numbers.totals(rows));
        });
        return byUnit;
    }

    private static List<FormAddedRow> rows(FormTable table, List<Map<String, BigDecimal>> fixed) {
        var rows = new ArrayList<FormAddedRow>();
        for (int i = 0; i < fixed.size(); i++) {
            var row = table.rows().get(i);
            rows.add(new FormAddedRow(row.key(), row.title(), words(fixed.get(i))));
        }
        return rows;
    }

    private List<FormUnitTotals> units(Map<UUID, Map<String, BigDecimal>> byUnit) {
        return reports.stream()
                .map(report -> new FormUnitTotals(
                        report.id(),
                        report.unit(),
                        report.state(),
                        byUnit.containsKey(report.id()) ? words(byUnit.get(report.id())) : null))
                .toList();
    }

    private static Map<String, String> words(Map<String, BigDecimal> numbers) {
        var words = new HashMap<String, String>();
        numbers.forEach((key, number) -> words.put(key, number.toPlainString()));
        return words;
    }
}
