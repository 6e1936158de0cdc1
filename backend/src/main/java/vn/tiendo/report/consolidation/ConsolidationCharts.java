package vn.tiendo.report.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.document.chart.ChartKind;
import vn.tiendo.document.chart.ChartSeries;
import vn.tiendo.document.chart.ChartTone;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.task.Figures;
import vn.tiendo.task.MonthFigures;
import vn.tiendo.task.ProductFigure;
import vn.tiendo.task.TaskCharts;

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
                        TaskCharts.progress(
                                ChartKind.STACKED_ROWS,
                                "Tiến độ nhiệm vụ chủ trì theo đơn vị" + which,
                                UNIT,
                                names(units),
                                figures(units)),
                        onTime(units, which),
                        TaskCharts.byMonth("Tiến độ nhiệm vụ theo tháng đến hạn", months(view)),
                        TaskCharts.products(products))
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

    private static List<MonthFigures> months(ConsolidationView view) {
        return view.months().stream()
                .map(part -> new MonthFigures(part.month(), part.figures()))
                .toList();
    }

    private static List<Figures> figures(List<UnitPart> units) {
        return units.stream().map(ConsolidationCharts::figures).toList();
    }

    private static Figures figures(UnitPart unit) {
        return Objects.requireNonNull(unit.figures());
    }

    private static BigDecimal percent(Figures figures) {
        return VietnameseNumbers.percentage(figures.doneOnTime(), figures.due());
    }
}
