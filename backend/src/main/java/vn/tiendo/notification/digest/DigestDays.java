package vn.tiendo.notification.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.tiendo.calendar.WorkingDays;

/**
 * Which last days a morning speaks of. A step that falls on a day without a digest is told on the working morning before,
 * so that on a Friday people hear of what Saturday, Sunday and Monday would have told.
 */
final class DigestDays {
    private static final Map<Integer, DueStep> BEFORE =
            new TreeMap<>(Map.of(1, DueStep.ONE_DAY, 3, DueStep.THREE_DAYS, 7, DueStep.SEVEN_DAYS));

    private final LocalDate today;
    private final Map<LocalDate, DueStep> steps = new TreeMap<>();

    DigestDays(LocalDate today, WorkingDays calendar) {
        this.today = today;
        steps.put(today, DueStep.TODAY);
        var next = calendar.plusWorkingDays(today, 1);
        BEFORE.forEach((days, step) -> today.datesUntil(next)
                .map(morning -> morning.plusDays(days))
                .forEach(dueOn -> steps.putIfAbsent(dueOn, step)));
    }

    LocalDate today() {
        return today;
    }

    /** The last days that are still to come, today included. */
    List<LocalDate> coming() {
        return List.copyOf(steps.keySet());
    }

    /** @param dueOn over, or one of those that are coming */
    DueStep stepOf(LocalDate dueOn) {
        return dueOn.isBefore(today) ? DueStep.OVERDUE : Objects.requireNonNull(steps.get(dueOn));
    }
}
