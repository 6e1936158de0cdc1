package vn.tiendo.report.document;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.report.ReportLine;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** The work of a unit, line by line, as its report shows it. */
final class LineTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("TT", 7, Alignment.CENTRE),
            Column.of("Nội dung công việc", 31, Alignment.LEFT),
            Column.of("Vai trò", 9, Alignment.CENTRE),
            Column.of("Thời gian hoàn thành", 12, Alignment.CENTRE),
            Column.of("Tình hình", 12, Alignment.CENTRE),
            Column.of("Kết quả, tài liệu kiểm chứng", 29, Alignment.LEFT));

    private LineTable() {}

    static OfficialTable of(List<ReportLine> lines) {
        return new OfficialTable(
                null,
                COLUMNS,
                lines.stream().map(line -> new Row(cells(line), false)).toList());
    }

    static List<String> cells(ReportLine line) {
        return List.of(
                line.path(),
                content(line),
                CodeLabels.of(line.role()),
                line.deadlineText(),
                Standing.of(line.workState(), line.schedule(), line.percent()),
                line.words());
    }

    /** All that is known of a line, each thing in a column of its own. */
    static Sheet sheet(List<ReportLine> lines) {
        return new Sheet(
                "Nhiệm vụ",
                List.of(
                        "TT",
                        "Nội dung công việc",
                        "Kỳ",
                        "Vai trò",
                        "Thời gian hoàn thành",
                        "Hạn",
                        "Trạng thái",
                        "Tình hình thời hạn",
                        "Tiến độ (%)",
                        "Kết quả",
                        "Tài liệu kiểm chứng",
                        "Ý kiến của đơn vị"),
                lines.stream().map(LineTable::sheetCells).toList());
    }

    private static List<Object> sheetCells(ReportLine line) {
        var cells = new ArrayList<Object>();
        cells.add(line.path());
        cells.add(line.content());
        cells.add(line.occurrenceLabel() == null ? "" : line.occurrenceLabel());
        cells.add(CodeLabels.of(line.role()));
        cells.add(line.deadlineText());
        cells.add(line.dueOn() == null ? "" : Days.of(line.dueOn()));
        cells.add(CodeLabels.of(line.workState()));
        cells.add(CodeLabels.of(line.schedule()));
        cells.add(line.percent());
        cells.add(line.result());
        cells.add(String.join("\n", line.evidence()));
        cells.add(line.comment());
        return cells;
    }

    private static String content(ReportLine line) {
        return line.occurrenceLabel() == null
                ? line.content()
                : "%s (%s)".formatted(line.content(), line.occurrenceLabel());
    }
}
