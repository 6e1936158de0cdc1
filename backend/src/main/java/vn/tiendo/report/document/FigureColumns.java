package vn.tiendo.report.document;

import static vn.tiendo.document.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.task.Figures;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;

/**
 * The columns of figures in every table of a report.
 *
 * @param withOther what was done without any deadline has a column only where there is some
 */
public record FigureColumns(boolean withOther) {
    /** Never zero where nobody has said anything. */
    public static final String NO_FIGURE = "–";

    private static final String DONE = "Hoàn thành";

    public static FigureColumns of(Figures all) {
        return new FigureColumns(doneWithoutDeadline(all) > 0);
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.of("Tổng số", 17, Alignment.RIGHT),
                new Column(DONE, "Đúng hạn", 17, Alignment.RIGHT),
                new Column(DONE, "Trễ hạn", 17, Alignment.RIGHT),
                Column.of("Chờ xác nhận", 18, Alignment.RIGHT),
                Column.of("Đang thực hiện", 18, Alignment.RIGHT),
                Column.of("Chưa thực hiện", 18, Alignment.RIGHT),
                Column.of("Quá hạn", 16, Alignment.RIGHT),
                Column.of("Tỷ lệ đúng hạn", 25, Alignment.CENTRE)));
        if (withOther) {
            columns.add(3, new Column(DONE, "Không hạn", 19, Alignment.RIGHT));
        }
        return columns;
    }

    public List<String> cells(Figures figures) {
        var cells = new ArrayList<>(List.of(
                count(figures.total()),
                count(figures.doneOnTime()),
                count(figures.doneLate()),
                count(figures.submitted()),
                count(figures.inProgress()),
                count(figures.notStarted()),
                count(figures.overdue()),
                VietnameseNumbers.rate(figures.doneOnTime(), figures.due())));
        if (withOther) {
            cells.add(3, count(doneWithoutDeadline(figures)));
        }
        return cells;
    }

    /** The headings of a sheet, where numbers can be added up and the rate has its denominator beside it. */
    public static List<String> sheetColumns() {
        return List.of(
                "Tổng số",
                "Hoàn thành đúng hạn",
                "Hoàn thành trễ hạn",
                "Hoàn thành, không có thời hạn",
                "Chờ xác nhận",
                "Đang thực hiện",
                "Chưa thực hiện",
                "Quá hạn",
                "Đến hạn",
                "Tỷ lệ đúng hạn (%)");
    }

    public static List<Object> sheetCells(Figures figures) {
        return List.of(
                figures.total(),
                figures.doneOnTime(),
                figures.doneLate(),
                doneWithoutDeadline(figures),
                figures.submitted(),
                figures.inProgress(),
                figures.notStarted(),
                figures.overdue(),
                figures.due(),
                percent(figures));
    }

    /** Nothing divided by nothing is no rate. */
    private static Object percent(Figures figures) {
        return figures.due() == 0 ? NO_FIGURE : VietnameseNumbers.percentage(figures.doneOnTime(), figures.due());
    }

    private static long doneWithoutDeadline(Figures figures) {
        return figures.done() - figures.doneOnTime() - figures.doneLate();
    }
}
