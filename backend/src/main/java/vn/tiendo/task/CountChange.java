package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a move changes in the summary: rows in one order for everybody, so that no two moves wait for each other. */
final class CountChange {
    private static final Comparator<Object> ONE_ORDER = Comparator.comparing(Object::toString);

    private final Map<Scope, Map<Tally, Integer>> tallies = new TreeMap<>(ONE_ORDER);
    private final Map<SpanKey, Due> dueDays = new TreeMap<>(ONE_ORDER);
    private final Map<SpanKey, Integer> activeDays = new TreeMap<>(ONE_ORDER);

    CountChange add(Counted counted) {
        return change(counted, 1);
    }

    CountChange remove(Counted counted) {
        return change(counted, -1);
    }

    /** How many more or fewer there are of each; what stays as it is is left out. */
    Map<Scope, Map<Tally, Integer>> tallies() {
        tallies.values().forEach(changes -> changes.values().removeIf(by -> by == 0));
        tallies.values().removeIf(Map::isEmpty);
        return tallies;
    }

    Map<SpanKey, Due> dueDays() {
        dueDays.values().removeIf(Due.NONE::equals);
        return dueDays;
    }

    /** How much more or less open work was active last on which days; of all plans together only. */
    Map<SpanKey, Integer> activeDays() {
        activeDays.values().removeIf(by -> by == 0);
        return activeDays;
    }

    private CountChange change(Counted counted, int by) {
        change(counted, counted.planId(), by);
        change(counted, null, by);
        changeActive(counted, by);
        return this;
    }

    private void change(Counted it, @Nullable UUID plan, int by) {
        var scope = new Scope(it.agencyId(), plan, it.unitId(), it.role());
        var changes = tallies.computeIfAbsent(scope, key -> new EnumMap<>(Tally.class));
        Tally.of(it).forEach(tally -> changes.merge(tally, by, Integer::sum));
        if (it.workState().isOpen()) {
            changeDue(scope, it.dueOn(), new Due(by, 0));
            changeDue(scope, it.originalDueOn(), new Due(0, by));
        }
    }

    private void changeActive(Counted it, int by) {
        if (it.activeOn() == null || !it.workState().isOpen()) {
            return;
        }
        var scope = new Scope(it.agencyId(), null, it.unitId(), it.role());
        for (var span : Span.values()) {
            activeDays.merge(new SpanKey(scope, span, span.firstDay.apply(it.activeOn())), by, Integer::sum);
        }
    }

    private void changeDue(Scope scope, @Nullable LocalDate day, Due by) {
        if (day != null) {
            for (var span : Span.values()) {
                dueDays.merge(new SpanKey(scope, span, span.firstDay.apply(day)), by, Due::plus);
            }
        }
    }

    /** Whose work is counted; without plan it is that of all plans. */
    record Scope(
            UUID agencyId, @Nullable UUID planId, @Nullable UUID unitId, String role) {}

    /** What days are counted together, so that what is overdue or idle is read from few rows. */
    enum Span {
        DAY(day -> day),
        MONTH(day -> day.withDayOfMonth(1)),
        YEAR(day -> day.withDayOfYear(1));

        private final UnaryOperator<LocalDate> firstDay;

        Span(UnaryOperator<LocalDate> firstDay) {
            this.firstDay = firstDay;
        }
    }

    record SpanKey(Scope scope, Span span, LocalDate firstDay) {}

    /** How many more or fewer are due, by the adjusted and by the original deadline. */
    record Due(int adjusted, int original) {
        static final Due NONE = new Due(0, 0);

        Due plus(Due other) {
            return new Due(adjusted + other.adjusted, original + other.original);
        }
    }
}
