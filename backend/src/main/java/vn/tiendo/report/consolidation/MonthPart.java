package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.tiendo.task.Figures;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.TaskFigures;

/** The tasks whose last day lies in one month.
 *
 * @param month its first day
 * @param figures each task counted once
 */
public record MonthPart(LocalDate month, Figures figures) {

    /** The months in which anything is due, in their order. */
    static List<MonthPart> of(List<TaskAsOf> tasks) {
        var months = new TreeMap<LocalDate, List<TaskAsOf>>();
        for (var task : tasks) {
            if (task.dueOn() != null) {
                months.computeIfAbsent(task.dueOn().withDayOfMonth(1), _ -> new ArrayList<>())
                        .add(task);
            }
        }
        return months.entrySet().stream()
                .map(month -> new MonthPart(month.getKey(), TaskFigures.ofTasks(month.getValue())))
                .toList();
    }
}
