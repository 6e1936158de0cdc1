package vn.tiendo.report.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.report.document.FigureColumns;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** Biểu 01: what each unit leads; a unit that did not report has dashes, never zeros. */
final class UnitTable {
    static final String NOTE =
            "Ghi chú: nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị tại Biểu 01. Tỷ lệ đúng hạn bằng số nhiệm vụ hoàn thành đúng hạn chia cho số nhiệm vụ đến hạn (đã hoàn thành có thời hạn và quá hạn chưa hoàn thành); dòng cộng tính từ tổng số, không lấy trung bình các tỷ lệ. Dấu “–” là không có số liệu.";

    private UnitTable() {}

    static OfficialTable of(ConsolidationView view) {
        var figures = FigureColumns.of(view.totals());
        var rows = new ArrayList<Row>();
        for (UnitPart part : view.units()) {
            rows.add(row(rows.size() + 1, name(view, part), part, figures));
        }
        rows.add(new Row(cells("", "Cộng các đơn vị đã báo cáo", figures.cells(view.totals())), true));
        return new OfficialTable("Biểu 01. Kết quả thực hiện nhiệm vụ chủ trì theo đơn vị", columns(figures), rows);
    }

    /** The same for a workbook, where numbers are numbers. */
    static Sheet sheet(ConsolidationView view) {
        var columns = new ArrayList<>(List.of("TT", "Đơn vị", "Tình hình báo cáo", "Số liệu tính đến"));
        columns.addAll(FigureColumns.sheetColumns());
        var rows = new ArrayList<List<Object>>();
        for (UnitPart part : view.units()) {
            var figures = part.figures();
            rows.add(sheetRow(
                    rows.size() + 1,
                    part.unit().name(),
                    CodeLabels.of(part.state()),
                    part.moment() == null ? "" : part.moment().until(),
                    figures == null ? none(FigureColumns.sheetColumns()) : FigureColumns.sheetCells(figures)));
        }
        rows.add(sheetRow("", "Cộng các đơn vị đã báo cáo", "", "", FigureColumns.sheetCells(view.totals())));
        return new Sheet("Theo đơn vị", columns, rows);
    }

    private static List<Object> sheetRow(Object number, String name, String state, String moment, List<?> figures) {
        var row = new ArrayList<Object>(List.of(number, name, state, moment));
        row.addAll(figures);
        return row;
    }

    private static List<Column> columns(FigureColumns figures) {
        var columns = new ArrayList<>(
                List.of(Column.of("TT", 12, Alignment.CENTRE), Column.of("Đơn vị", 46, Alignment.LEFT)));
        columns.addAll(figures.columns());
        return columns;
    }

    /** With what sets its figures apart: that there are none, or of another moment. */
    private static String name(ConsolidationView view, UnitPart part) {
        var name = part.unit().name();
        if (part.figures() == null) {
            return "%s (%s)".formatted(name, SendingWords.why(part.state()));
        }
        return FiguresMoments.ofItsOwn(view, part)
                .map(own -> "%s (%s)".formatted(name, own))
                .orElse(name);
    }

    private static Row row(int number, String name, UnitPart part, FigureColumns columns) {
        var figures = part.figures();
        var cells = figures == null ? none(columns.columns()) : columns.cells(figures);
        return new Row(cells(Integer.toString(number), name, cells), false);
    }

    private static List<String> none(List<?> columns) {
        return Collections.nCopies(columns.size(), FigureColumns.NO_FIGURE);
    }

    private static List<String> cells(String number, String name, List<String> figures) {
        var cells = new ArrayList<>(List.of(number, name));
        cells.addAll(figures);
        return cells;
    }
}
