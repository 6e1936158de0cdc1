package vn.tiendo.report.document;

import static vn.tiendo.document.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.task.Figures;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;

/**
 * The columns of figures in every table of a report: the total, the parts that add up to it, and what cuts across them.
 *
 * @param parts on paper some have a column only where there is anything of them
 */
public record FigureColumns(List<Part> parts) {
    /** Never zero where nobody has said anything. */
    public static final String NO_FIGURE = "–";

    private static final String DONE = "Hoàn thành";

    /** Each assignment of the total is in one of them. */
    private static final List<Part> PARTS = List.of(
            new Part(DONE, "Đúng hạn", "Hoàn thành đúng hạn", 17, true, Figures::doneOnTime),
            new Part(DONE, "Trễ hạn", "Hoàn thành trễ hạn", 17, true, Figures::doneLate),
            new Part(DONE, "Không hạn", "Hoàn thành, không có thời hạn", 19, false, Figures::doneWithoutDeadline),
            new Part(null, "Chờ xác nhận", "Chờ xác nhận", 18, true, Figures::submitted),
            new Part(null, "Đang thực hiện", "Đang thực hiện", 18, true, Figures::inProgress),
            new Part(null, "Chưa thực hiện", "Chưa thực hiện", 18, true, Figures::notStarted),
            new Part(null, "Tạm dừng", "Tạm dừng", 17, false, Figures::suspended));

    public static FigureColumns of(Figures all) {
        return new FigureColumns(PARTS.stream()
                .filter(part -> part.always || part.number.applyAsLong(all) > 0)
                .toList());
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(Column.of("Tổng số", 17, Alignment.RIGHT)));
        parts.forEach(part -> columns.add(new Column(part.group, part.header, part.share, Alignment.RIGHT)));
        columns.add(Column.of("Quá hạn", 16, Alignment.RIGHT));
        columns.add(Column.of("Tỷ lệ đúng hạn", 25, Alignment.CENTRE));
        return columns;
    }

    public List<String> cells(Figures figures) {
        var cells = new ArrayList<>(List.of(count(figures.total())));
        parts.forEach(part -> cells.add(count(part.number.applyAsLong(figures))));
        cells.add(count(figures.overdue()));
        cells.add(VietnameseNumbers.rate(figures.doneOnTime(), figures.due()));
        return cells;
    }

    /** The headings of a sheet, where numbers can be added up and the rate has its denominator beside it. */
    public static List<String> sheetColumns() {
        return Stream.of(
                        Stream.of("Tổng số"),
                        PARTS.stream().map(Part::inFull),
                        Stream.of("Quá hạn", "Đến hạn", "Tỷ lệ đúng hạn (%)"))
                .flatMap(it -> it)
                .toList();
    }

    public static List<Object> sheetCells(Figures figures) {
        var cells = new ArrayList<Object>(List.of(figures.total()));
        PARTS.forEach(part -> cells.add(part.number.applyAsLong(figures)));
        cells.add(figures.overdue());
        cells.add(figures.due());
        cells.add(percent(figures));
        return cells;
    }

    /** Nothing divided by nothing is no rate. */
    private static Object percent(Figures figures) {
        return figures.due() == 0 ? NO_FIGURE : VietnameseNumbers.percentage(figures.doneOnTime(), figures.due());
    }

    /**
     * A part of the total.
     *
     * @param group heading over it and its neighbours on paper
     * @param inFull heading where no group stands over it
     * @param always whether it has a column on paper also where there is nothing of it
     */
    public record Part(
            @Nullable String group,
            String header,
            String inFull,
            int share,
            boolean always,
            ToLongFunction<Figures> number) {}
}
