package vn.tiendo.report.consolidation;

import static vn.tiendo.document.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.task.Figures;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** Biểu 01: what each unit leads; a unit that did not report has dashes, never zeros. */
final class UnitTable {
    static final String NOTE =
            "Ghi chú: nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị tại Biểu 01. Tỷ lệ đúng hạn bằng số nhiệm vụ hoàn thành đúng hạn chia cho số nhiệm vụ đến hạn (đã hoàn thành có thời hạn và quá hạn chưa hoàn thành); dòng cộng tính từ tổng số, không lấy trung bình các tỷ lệ. Dấu “–” là không có số liệu.";

    private static final String NO_FIGURE = "–";
    private static final String DONE = "Hoàn thành";

    private UnitTable() {}

    static OfficialTable of(ConsolidationView view) {
        boolean hasOther = doneWithoutDeadline(view.totals()) > 0;
        var rows = new ArrayList<Row>();
        for (UnitPart part : view.units()) {
            rows.add(row(rows.size() + 1, part, hasOther));
        }
        rows.add(new Row(cells("", "Cộng các đơn vị đã báo cáo", view.totals(), hasOther), true));
        return new OfficialTable("Biểu 01. Kết quả thực hiện nhiệm vụ chủ trì theo đơn vị", columns(hasOther), rows);
    }

    /** What was done without any deadline has a column only where there is some. */
    private static List<Column> columns(boolean hasOther) {
        var columns = new ArrayList<>(List.of(
                Column.of("TT", 12, Alignment.CENTRE),
                Column.of("Đơn vị", 46, Alignment.LEFT),
                Column.of("Tổng số", 17, Alignment.RIGHT),
                new Column(DONE, "Đúng hạn", 17, Alignment.RIGHT),
                new Column(DONE, "Trễ hạn", 17, Alignment.RIGHT),
                Column.of("Chờ xác nhận", 18, Alignment.RIGHT),
                Column.of("Đang thực hiện", 18, Alignment.RIGHT),
                Column.of("Chưa thực hiện", 18, Alignment.RIGHT),
                Column.of("Quá hạn", 16, Alignment.RIGHT),
                Column.of("Tỷ lệ đúng hạn", 25, Alignment.CENTRE)));
        if (hasOther) {
            columns.add(5, new Column(DONE, "Không hạn", 19, Alignment.RIGHT));
        }
        return columns;
    }

    private static Row row(int number, UnitPart part, boolean hasOther) {
        var figures = part.figures();
        if (figures != null) {
            return new Row(cells(Integer.toString(number), part.unit().name(), figures, hasOther), false);
        }
        var cells = new ArrayList<>(Collections.nCopies(columns(hasOther).size(), NO_FIGURE));
        cells.set(0, Integer.toString(number));
        cells.set(1, "%s (%s)".formatted(part.unit().name(), SendingWords.why(part.state())));
        return new Row(cells, false);
    }

    private static List<String> cells(String number, String name, Figures figures, boolean hasOther) {
        var cells = new ArrayList<>(List.of(
                number,
                name,
                count(figures.total()),
                count(figures.doneOnTime()),
                count(figures.doneLate()),
                count(figures.submitted()),
                count(figures.inProgress()),
                count(figures.notStarted()),
                count(figures.overdue()),
                VietnameseNumbers.rate(figures.doneOnTime(), figures.due())));
        if (hasOther) {
            cells.add(5, count(doneWithoutDeadline(figures)));
        }
        return cells;
    }

    private static long doneWithoutDeadline(Figures figures) {
        return figures.done() - figures.doneOnTime() - figures.doneLate();
    }
}
