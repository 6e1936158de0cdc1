package vn.tiendo.report.form.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.document.FigureColumns;
import vn.tiendo.report.form.total.FormAddedColumn;
import vn.tiendo.report.form.total.FormTableTotals;
import vn.tiendo.report.form.total.FormTotalsView;
import vn.tiendo.report.form.total.FormUnitTotals;
import vn.tiendo.report.form.total.NotCounted;
import vn.tiendo.template.Annex;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** What the tables of a round's form come to, each as an annex: over all units, and unit by unit. */
final class AddedAnnexes {
    private AddedAnnexes() {}

    static List<Annex> of(FormTotalsView totals) {
        var annexes = new ArrayList<Annex>();
        for (int i = 0; i < totals.tables().size(); i++) {
            var table = totals.tables().get(i);
            if (!table.columns().isEmpty()) {
                annexes.add(annex(totals, table, i));
            }
        }
        return annexes;
    }

    private static Annex annex(FormTotalsView totals, FormTableTotals table, int place) {
        var name = TableName.of(table.title(), place);
        var blocks = new ArrayList<OfficialBlock>();
        blocks.add(OfficialBlock.paragraph("Tổng hợp từ %d/%d báo cáo đã duyệt; tỷ lệ tính từ tổng số."
                .formatted(totals.approved(), totals.asked())));
        boolean both = !table.rows().isEmpty() && !table.units().isEmpty();
        if (!table.rows().isEmpty()) {
            blocks.add(OfficialBlock.table(overAllUnits(table, both ? "Toàn cơ quan" : null)));
        }
        if (!table.units().isEmpty()) {
            blocks.add(OfficialBlock.table(byUnit(table, both ? "Theo đơn vị" : null)));
        }
        return new Annex(name.label(), name.title(), PaperColumn.isWide(columns(table, PaperColumn.title(""))), blocks);
    }

    private static OfficialTable overAllUnits(FormTableTotals table, @Nullable String caption) {
        var rows = new ArrayList<Row>();
        table.rows().forEach(row -> rows.add(row(table, List.of(row.title()), row.cells(), false)));
        if (!table.totals().isEmpty()) {
            rows.add(row(table, List.of(FilledAnnex.TOTAL), table.totals(), true));
        }
        return new OfficialTable(caption, columns(table, PaperColumn.title("Nội dung")), rows);
    }

    private static OfficialTable byUnit(FormTableTotals table, @Nullable String caption) {
        var rows = new ArrayList<Row>();
        for (var unit : table.units()) {
            if (unit.state() != ReportState.EXCLUDED) {
                rows.add(unit(table, unit, rows.size() + 1));
            }
        }
        rows.add(row(table, List.of("", FilledAnnex.TOTAL), table.totals(), true));
        return new OfficialTable(caption, columns(table, PaperColumn.ordinal(), PaperColumn.title("Đơn vị")), rows);
    }

    private static Row unit(FormTableTotals table, FormUnitTotals unit, int number) {
        var cells = unit.cells();
        var name = cells == null
                ? "%s (%s)".formatted(unit.unit().name(), NotCounted.words(unit.state()))
                : unit.unit().name();
        return row(table, List.of(Integer.toString(number), name), cells, false);
    }

    private static List<Column> columns(FormTableTotals table, Column... first) {
        return Stream.concat(
                        Stream.of(first), table.columns().stream().map(column -> PaperColumn.number(column.title())))
                .toList();
    }

    private static Row row(
            FormTableTotals table, List<String> first, @Nullable Map<String, String> figures, boolean strong) {
        var cells = new ArrayList<>(first);
        table.columns().forEach(column -> cells.add(figure(column, figures)));
        return new Row(cells, strong);
    }

    /** Never zero where nobody has said anything. */
    private static String figure(FormAddedColumn column, @Nullable Map<String, String> figures) {
        var value = figures == null ? null : figures.get(column.key());
        return value == null ? FigureColumns.NO_FIGURE : VietnameseNumbers.exact(new BigDecimal(value));
    }
}
