package vn.tiendo.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a list and how many lines stand under it. The filter that shows these lines alone is {@code unit},
 * {@code plan} or {@code workState} with the key; of a month {@code dueFrom} and {@code dueUntil}, or {@code dated=false}.
 *
 * @param key id of the unit or plan, code of the state, or the month as {@code 2024-02}; {@code none} without a last day
 * @param label what the heading says
 * @param total how many lines; null where counting would take too long
 * @param atLeast whether there may be more than {@code total}
 * @param dueFrom first day of a month, as far as the filter reaches
 * @param dueUntil last day of a month, as far as the filter reaches
 */
public record AssignmentGroup(
        String key,
        String label,
        @Nullable Long total,
        boolean atLeast,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil) {
    /** The key of what has no last day. */
    static final String UNDATED = "none";

    /** Months in their order. */
    static final Comparator<String> UNDATED_LAST =
            Comparator.<String, Boolean>comparing(UNDATED::equals).thenComparing(Comparator.naturalOrder());

    static AssignmentGroup of(GroupBy by, String key, String label, long total) {
        if (by != GroupBy.MONTH || key.equals(UNDATED)) {
            return new AssignmentGroup(key, label, total, false, null, null);
        }
        var month = YearMonth.parse(key);
        return new AssignmentGroup(key, label, total, false, month.atDay(1), month.atEndOfMonth());
    }

    static String monthWords(String key) {
        if (key.equals(UNDATED)) {
            return "Không có thời hạn";
        }
        var month = YearMonth.parse(key);
        return "Tháng %d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** A month as far as the filter reaches. */
    AssignmentGroup within(AssignmentFilter filter) {
        if (dueFrom == null || dueUntil == null) {
            return this;
        }
        var from = filter.dueFrom == null || filter.dueFrom.isBefore(dueFrom) ? dueFrom : filter.dueFrom;
        var until = filter.dueUntil == null || filter.dueUntil.isAfter(dueUntil) ? dueUntil : filter.dueUntil;
        return new AssignmentGroup(key, label, total, atLeast, from, until);
    }

    /** The same heading of a list of which only the beginning was counted. */
    AssignmentGroup atLeast(long counted) {
        return new AssignmentGroup(key, label, counted == 0 ? null : counted, true, dueFrom, dueUntil);
    }
}
