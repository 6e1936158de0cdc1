package vn.tiendo.report.form.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.report.ReportRow;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.filling.FilledTable;
import vn.tiendo.report.form.total.CountedForms;
import vn.tiendo.report.form.total.FormAddedColumn;
import vn.tiendo.report.form.total.FormTableTotals;
import vn.tiendo.report.form.total.NotCounted;

/** What the forms of a round come to as sheets: a row for each unit and the total, and of fixed rows each one unit by unit. */
record TotalSheets(CountedForms forms) {
    private static final String ROW_BY_ROW = " (dòng)";

    /** At least one. */
    List<Sheet> all() {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < forms.totals().tables().size(); i++) {
            var added = forms.totals().tables().get(i);
            if (added.columns().isEmpty()) {
                continue;
            }
            if (!added.units().isEmpty()) {
                sheets.add(byUnit(added, i));
            }
            if (!added.rows().isEmpty()) {
                sheets.add(rowByRow(forms.content().tables().get(i), added, i));
            }
        }
        return sheets.isEmpty()
                ? List.of(new Sheet("Tổng hợp", List.of("Biểu mẫu không có cột nào được cộng"), List.of()))
                : sheets;
    }

    private Sheet byUnit(FormTableTotals added, int place) {
        var rows = new ArrayList<List<Object>>();
        for (var unit : added.units()) {
            if (unit.state() != ReportState.EXCLUDED) {
                var first = List.<Object>of(rows.size() + 1, unit.unit().name());
                rows.add(cells(added, first, unit.cells(), NotCounted.words(unit.state())));
            }
        }
        rows.add(cells(added, List.of("", FilledAnnex.TOTAL), added.totals(), ""));
        return new Sheet(TableName.sheet(added.title(), place, ""), columns(added, Stream.of("TT", "Đơn vị")), rows);
    }

    private Sheet rowByRow(FormTable table, FormTableTotals added, int place) {
        var rows = new ArrayList<List<Object>>();
        int number = 0;
        for (var report : forms.reports()) {
            if (report.state() != ReportState.EXCLUDED) {
                number++;
                for (var row : table.rows()) {
                    var first = List.<Object>of(number, report.unit().name(), row.title());
                    rows.add(cells(added, first, filled(report, table, row.key()), NotCounted.words(report.state())));
                }
            }
        }
        added.rows()
                .forEach(row -> rows.add(cells(added, List.of("", FilledAnnex.TOTAL, row.title()), row.cells(), "")));
        return new Sheet(
                TableName.sheet(table.title(), place, ROW_BY_ROW),
                columns(added, Stream.of("TT", "Đơn vị", "Nội dung")),
                rows);
    }

    /** Null while no report of the unit is approved. */
    private @Nullable Map<String, String> filled(ReportRow report, FormTable table, String row) {
        var form = forms.approved().get(report.id());
        if (form == null) {
            return null;
        }
        return form.table(table.key()).stream()
                .map(FilledTable::rows)
                .flatMap(List::stream)
                .filter(filled -> filled.id().equals(row))
                .findFirst()
                .map(filled -> filled.cells())
                .orElse(Map.of());
    }

    private static List<String> columns(FormTableTotals added, Stream<String> first) {
        return Stream.concat(first, added.columns().stream().map(FormAddedColumn::title))
                .toList();
    }

    /** @param missing stands where the unit has no figures, which is never zero */
    private static List<Object> cells(
            FormTableTotals added, List<Object> first, @Nullable Map<String, String> figures, String missing) {
        var cells = new ArrayList<>(first);
        for (var column : added.columns()) {
            var value = figures == null ? null : figures.get(column.key());
            cells.add(value == null ? figures == null ? missing : "" : new BigDecimal(value));
        }
        return cells;
    }
}
