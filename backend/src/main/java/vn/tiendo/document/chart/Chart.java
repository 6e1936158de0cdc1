package vn.tiendo.document.chart;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.document.table.Sheet;

/**
 * Bars over categories.
 *
 * @param title in Vietnamese, as a caption
 * @param subject what the categories are: {@code Đơn vị}
 * @param series one value for each category
 */
public record Chart(ChartKind kind, String title, String subject, List<String> categories, List<ChartSeries> series) {

    public Chart {
        for (var one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a series needs one value for each category");
            }
        }
    }

    /** The headings of its table. */
    public List<String> columns() {
        var columns = new ArrayList<>(List.of(subject));
        series.forEach(one -> columns.add(one.name()));
        return columns;
    }

    /** What it shows, in words and numbers. */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < categories.size(); i++) {
            var row = new ArrayList<>(List.of(categories.get(i)));
            for (var one : series) {
                row.add(VietnameseNumbers.decimal(one.values().get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The same for a workbook. */
    public Sheet sheet(String name) {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < categories.size(); i++) {
            var row = new ArrayList<Object>(List.of(categories.get(i)));
            for (var one : series) {
                row.add(one.values().get(i));
            }
            rows.add(row);
        }
        return new Sheet(name, columns(), rows);
    }

    /** Only some of the categories, one after another. */
    public Chart part(int from, int to) {
        return new Chart(
                kind,
                title,
                subject,
                categories.subList(from, to),
                series.stream()
                        .map(one -> new ChartSeries(
                                one.name(), one.tone(), one.values().subList(from, to)))
                        .toList());
    }

    /** Whether there is nothing to see. */
    public boolean showsNothing() {
        return series.stream().flatMap(one -> one.values().stream()).allMatch(value -> value.signum() == 0);
    }
}
