package vn.tiendo.report.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.document.chart.ChartKind;
import vn.tiendo.document.chart.ChartSeries;
import vn.tiendo.document.chart.ChartTone;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.task.Figures;
import vn.tiendo.task.ProductFigure;

/** What of a consolidation can be seen at a glance; a unit that did not report is in no chart. */
public final class ConsolidationCharts {
    /** More bars than that nobody reads: those with the most overdue work are shown, and the title says so. */
    private static final int MOST_UNITS = 60;

    private static final int WORST_UNITS = 25;
    private static final String UNIT = "Đơn vị";

    private ConsolidationCharts() {}

    /** Those that have anything to show. */
    public static List<Chart> of(ConsolidationView view, List<ProductFigure> products) {
        var units = shown(view);
        var which = units.size() < reported(view).size()
                ? " (%d đơn vị có nhiều nhiệm vụ quá hạn nhất)".formatted(WORST_UNITS)
                : "";
        return Stream.of(
                        progress(
                                ChartKind.STACKED_ROWS,
                                "Tiến độ nhiệm vụ chủ trì theo đơn vị" + which,
                                UNIT,
                                names(units),
                                figures(units)),
                        onTime(units, which),
                        progress(
                                ChartKind.STACKED_COLUMNS,
                                "Tiến độ nhiệm vụ theo tháng đến hạn",
                                "Tháng",
                                view.months().stream()
                                        .map(ConsolidationCharts::name)
                                        .toList(),
                                view.months().stream().map(MonthPart::figures).toList()),
                        products(products))
                .filter(chart -> !chart.showsNothing())
                .toList();
    }

    /** Each on a sheet of its own. */
    public static List<Sheet> sheets(List<Chart> charts) {
        var sheets = new ArrayList<Sheet>();
        for (var chart : charts) {
            sheets.add(chart.sheet("Biểu đồ " + (sheets.size() + 1)));
        }
        return sheets;
    }

    private static Chart progress(
            ChartKind kind, String title, String subject, List<String> categories, List<Figures> figures) {
        var series = Stream.of(
                        series("Hoàn thành đúng hạn", ChartTone.GOOD, figures, Figures::doneOnTime),
                        series("Hoàn thành trễ hạn", ChartTone.CAUTION, figures, Figures::doneLate),
                        series(
                                "Hoàn thành, không có thời hạn",
                                ChartTone.OTHER,
                                figures,
                                ConsolidationCharts::doneWithoutDeadline),
                        series("Chờ xác nhận", ChartTone.WAITING, figures, Figures::submitted),
                        series("Chưa xong, còn hạn", ChartTone.NEUTRAL, figures, ConsolidationCharts::openInTime),
                        series("Quá hạn", ChartTone.BAD, figures, Figures::overdue))
                .filter(one ->
                        one.tone() != ChartTone.OTHER || one.values().stream().anyMatch(value -> value.signum() != 0))
                .toList();
        return new Chart(kind, title, subject, categories, series);
    }

    /** Only units of which anything was due: nothing divided by nothing is no rate. */
    private static Chart onTime(List<UnitPart> units, String which) {
        var due = units.stream().filter(unit -> figures(unit).due() > 0).toList();
        var rates = due.stream().map(unit -> percent(figures(unit))).toList();
        return new Chart(
                ChartKind.PERCENT_ROWS,
                "Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn theo đơn vị (%)" + which,
                UNIT,
                names(due),
                List.of(new ChartSeries("Tỷ lệ đúng hạn (%)", ChartTone.GOOD, rates)));
    }

    private static Chart products(List<ProductFigure> products) {
        return new Chart(
                ChartKind.ROWS,
                "Sản phẩm theo loại",
                "Loại sản phẩm",
                products.stream().map(product -> CodeLabels.of(product.kind())).toList(),
                List.of(
                        series("Phải có", ChartTone.NEUTRAL, products, ProductFigure::wanted),
                        series("Đã có tài liệu kiểm chứng", ChartTone.GOOD, products, ProductFigure::shown)));
    }

    private static <T> ChartSeries series(String name, ChartTone tone, List<T> things, ToLongFunction<T> count) {
        return new ChartSeries(
                name,
                tone,
                things.stream()
                        .map(thing -> BigDecimal.valueOf(count.applyAsLong(thing)))
                        .toList());
    }

    private static List<UnitPart> reported(ConsolidationView view) {
        return view.units().stream().filter(unit -> unit.figures() != null).toList();
    }

    private static List<UnitPart> shown(ConsolidationView view) {
        var all = reported(view);
        return all.size() <= MOST_UNITS
                ? all
                : all.stream()
                        .sorted(Comparator.comparingLong(
                                        (UnitPart unit) -> figures(unit).overdue())
                                .reversed())
                        .limit(WORST_UNITS)
                        .toList();
    }

    private static List<String> names(List<UnitPart> units) {
        return units.stream().map(unit -> unit.unit().name()).toList();
    }

    private static String name(MonthPart part) {
        return "%d/%d".formatted(part.month().getMonthValue(), part.month().getYear());
    }

    private static List<Figures> figures(List<UnitPart> units) {
        return units.stream().map(ConsolidationCharts::figures).toList();
    }

    private static Figures figures(UnitPart unit) {
        return Objects.requireNonNull(unit.figures());
    }

    private static long doneWithoutDeadline(Figures figures) {
        return figures.done() - figures.doneOnTime() - figures.doneLate();
    }

    /** What is open, suspended or not, and not overdue. */
    private static long openInTime(Figures figures) {
        return figures.total() - figures.done() - figures.submitted() - figures.overdue();
    }

    private static BigDecimal percent(Figures figures) {
        return VietnameseNumbers.percentage(figures.doneOnTime(), figures.due());
    }
}
