package vn.tiendo.calendar.grammar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An occasion of {@code named-days.csv}. Those of the solar calendar are the same days every year; those of the lunar
 * calendar are listed year by year.
 */
record Feast(@Nullable MonthDay first, @Nullable MonthDay last, Map<Integer, Span> byYear) {

    @Nullable
    Span in(int year) {
        if (first == null || last == null) return byYear.get(year);
        return new Span(first.atYear(year), last.atYear(year));
    }

    /** The feasts with their names; several names may mean the same days. */
    static Map<String, Feast> table(List<String> csvLines) {
        Map<String, Feast> feasts = new HashMap<>();
        for (String line : csvLines) {
            String[] cells = line.split(";");
            for (String name : cells[0].split("\\|")) feasts.merge(name, from(cells), Feast::and);
        }
        return feasts;
    }

    private static Feast from(String[] cells) {
        if (cells[1].length() == 10) {
            Span span = new Span(LocalDate.parse(cells[1]), LocalDate.parse(cells[2]));
            return new Feast(null, null, Map.of(span.last().getYear(), span));
        }
        return new Feast(MonthDay.parse("--" + cells[1]), MonthDay.parse("--" + cells[2]), Map.of());
    }

    private static Feast and(Feast one, Feast other) {
        Map<Integer, Span> both = new HashMap<>(one.byYear);
        both.putAll(other.byYear);
        return new Feast(one.first, one.last, both);
    }

    static List<String> longestFirst(Map<String, Feast> feasts) {
        List<String> names = new ArrayList<>(feasts.keySet());
        names.sort((a, b) -> b.length() - a.length());
        return names;
    }
}
