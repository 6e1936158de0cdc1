package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a move changes in the summary: rows in one order for everybody, so that no two moves wait for each other. */
final class CountChange {
    private static final Comparator<Object> ONE_ORDER = Comparator.comparing(Object::toString);

    private final Map<StateKey, Long> states = new TreeMap<>(ONE_ORDER);
    private final Map<DueKey, Long> dueDays = new TreeMap<>(ONE_ORDER);

    CountChange add(Counted counted) {
        return change(counted, 1);
    }

    CountChange remove(Counted counted) {
        return change(counted, -1);
    }

    /** Rows by state, with how many more or fewer; rows that stay as they are left out. */
    Map<StateKey, Long> states() {
        states.values().removeIf(total -> total == 0);
        return states;
    }

    Map<DueKey, Long> dueDays() {
        dueDays.values().removeIf(total -> total == 0);
        return dueDays;
    }

    private CountChange change(Counted counted, long by) {
        change(counted, counted.planId(), by);
        change(counted, null, by);
        return this;
    }

    private void change(Counted it, @Nullable UUID plan, long by) {
        var scope = new Scope(it.agencyId(), plan, it.unitId(), it.role());
        states.merge(new StateKey(scope, it.workState(), it.late(), it.lateByOriginal()), by, Long::sum);
        if (it.isOpenWithDeadline()) {
            for (var span : Span.values()) {
                dueDays.merge(span.key(scope, it.dueOn(), it.originalDueOn()), by, Long::sum);
            }
        }
    }

    /** Whose work is counted; without plan it is that of all plans. */
    record Scope(
            UUID agencyId, @Nullable UUID planId, @Nullable UUID unitId, String role) {}

    record StateKey(
            Scope scope,
            WorkState workState,
            @Nullable Boolean late,
            @Nullable Boolean lateByOriginal) {}

    /** What days are counted together, so that what is overdue is read from few rows. */
    enum Span {
        DAY(day -> day),
        MONTH(day -> day.withDayOfMonth(1)),
        YEAR(day -> day.withDayOfYear(1));

        private final UnaryOperator<LocalDate> firstDay;

        Span(UnaryOperator<LocalDate> firstDay) {
            this.firstDay = firstDay;
        }

        private DueKey key(Scope scope, @Nullable LocalDate dueOn, @Nullable LocalDate originalDueOn) {
            return new DueKey(scope, this, first(dueOn), first(originalDueOn));
        }

        private @Nullable LocalDate first(@Nullable LocalDate day) {
            return day == null ? null : firstDay.apply(day);
        }
    }

    record DueKey(
            Scope scope,
            Span span,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate originalDueOn) {}
}
