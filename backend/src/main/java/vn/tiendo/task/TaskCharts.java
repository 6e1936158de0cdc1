package vn.tiendo.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.document.chart.ChartKind;
import vn.tiendo.document.chart.ChartSeries;
import vn.tiendo.document.chart.ChartTone;
import vn.tiendo.shared.web.CodeLabels;

/** Charts of work, the same wherever they are shown. */
public final class TaskCharts {
    private TaskCharts() {}

    /** Work divided by how it stands; that without a deadline is a part only where there is any. */
    public static Chart progress(
            ChartKind kind, String title, String subject, List<String> categories, List<Figures> figures) {
        var series = Stream.of(
                        series("Hoàn thành đúng hạn", ChartTone.GOOD, figures, Figures::doneOnTime),
                        series("Hoàn thành trễ hạn", ChartTone.CAUTION, figures, Figures::doneLate),
                        series("Hoàn thành, không có thời hạn", ChartTone.OTHER, figures, Figures::doneWithoutDeadline),
                        series("Chờ xác nhận", ChartTone.WAITING, figures, Figures::submitted),
                        series("Chưa xong, còn hạn", ChartTone.NEUTRAL, figures, TaskCharts::openInTime),
                        series("Quá hạn", ChartTone.BAD, figures, Figures::overdue))
                .filter(one ->
                        one.tone() != ChartTone.OTHER || one.values().stream().anyMatch(value -> value.signum() != 0))
                .toList();
        return new Chart(kind, title, subject, categories, series);
    }

    /** The same month by month. */
    public static Chart byMonth(String title, List<MonthFigures> months) {
        return progress(
                ChartKind.STACKED_COLUMNS,
                title,
                "Tháng",
                months.stream().map(MonthFigures::month).map(TaskCharts::name).toList(),
                months.stream().map(MonthFigures::figures).toList());
    }

    /** How many products are wanted and how many were shown. */
    public static Chart products(List<ProductFigure> products) {
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

    private static String name(LocalDate month) {
        return "%d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** What is open, suspended or not, and not overdue. */
    private static long openInTime(Figures figures) {
        return figures.total() - figures.done() - figures.submitted() - figures.overdue();
    }
}
