package vn.tiendo.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a unit that has not sent its report is reminded, once at each. */
public enum ReminderStep {
    /** In the three days before the last one. */
    THREE_DAYS,
    /** On the last day. */
    TODAY,
    /** In the month after it. */
    OVERDUE;

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 30;

    /** The first and the last of the days on which somebody is reminded at all, as last days for sending. */
    static LocalDate firstDue(LocalDate today) {
        return today.minusDays(DAYS_AFTER);
    }

    static LocalDate lastDue(LocalDate today) {
        return today.plusDays(DAYS_BEFORE);
    }

    static Optional<ReminderStep> on(LocalDate today, LocalDate dueOn) {
        if (dueOn.isBefore(firstDue(today)) || dueOn.isAfter(lastDue(today))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Long.signum(ChronoUnit.DAYS.between(today, dueOn))) {
                    case 1 -> THREE_DAYS;
                    case 0 -> TODAY;
                    default -> OVERDUE;
                });
    }
}
