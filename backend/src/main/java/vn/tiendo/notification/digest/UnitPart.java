package vn.tiendo.notification.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.task.DueByUnit.UnitDue;
import vn.tiendo.task.DueItem;

/** What a digest says of one unit.
 *
 * @param due how much there is
 * @param items the most urgent of it, the oldest first
 */
record UnitPart(UUID unitId, String name, UnitDue due, List<DueItem> items, DigestDays days) {

    /** The work by how near its last day is, the most urgent first. */
    Map<DueStep, List<DueItem>> bySteps() {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> days.stepOf(item.dueOn()), () -> new EnumMap<>(DueStep.class), Collectors.toList()));
    }

    /** How much work is not named. */
    long unnamed() {
        return due.overdue() + due.today() + due.coming() - items.size();
    }
}
