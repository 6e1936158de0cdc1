package vn.tiendo.report.form.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.filling.FilledTable;
import vn.tiendo.template.Annex;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** One table of a unit's form as an annex of its report. */
record FilledAnnex(FormTable table, FilledTable filled, int place) {
    static final String TOTAL = "Cộng";

    /** A row as it is read: what stands before its cells, and these. */
    private record Line(String first, Map<String, String> cells, boolean total) {}

    Annex annex() {
        var name = TableName.of(table.title(), place);
        var columns = columns();
        var block = filled.rows().isEmpty()
                ? OfficialBlock.paragraph("Không có số liệu.")
                : OfficialBlock.table(new OfficialTable(
                        null, columns, lines().stream().map(this::row).toList()));
        return new Annex(name.label(), name.title(), PaperColumn.isWide(columns), List.of(block));
    }

    Sheet sheet() {
        return new Sheet(
                TableName.sheet(table.title(), place, ""),
                columns().stream().map(Column::header).toList(),
                lines().stream().map(this::sheetCells).toList());
    }

    private List<Column> columns() {
        boolean titled = filled.rows().stream().anyMatch(row -> !row.title().isEmpty());
        var first = titled ? PaperColumn.title("Nội dung") : PaperColumn.ordinal();
        return Stream.concat(Stream.of(first), table.columns().stream().map(PaperColumn::of))
                .toList();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var row : filled.rows()) {
            var first = row.title().isEmpty() ? Integer.toString(lines.size() + 1) : row.title();
            lines.add(new Line(first, row.cells(), false));
        }
        if (table.totalRow() && !lines.isEmpty()) {
            lines.add(new Line(TOTAL, filled.totals(), true));
        }
        return lines;
    }

    private Row row(Line line) {
        var cells = new ArrayList<>(List.of(line.first()));
        for (var column : table.columns()) {
            cells.add(PaperColumn.words(column, line.cells().getOrDefault(column.key(), "")));
        }
        return new Row(cells, line.total());
    }

    private List<Object> sheetCells(Line line) {
        var cells = new ArrayList<Object>(List.of(line.first()));
        for (var column : table.columns()) {
            cells.add(PaperColumn.cell(column, line.cells().getOrDefault(column.key(), "")));
        }
        return cells;
    }
}
