package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates and periods with what stands between them; there is one joint less than items.
 * A year written once belongs to the items beside it: "Quý I, II/2024", "01/3 - 30/4/2024".
 */
record SpanList(List<Written> items, List<Joint> joints) {

    static SpanList of(Written single) {
        return new SpanList(List.of(single), List.of());
    }

    boolean hasRange() {
        return joints.contains(Joint.RANGE);
    }

    boolean hasAlternatives() {
        return joints.contains(Joint.ALTERNATIVE);
    }

    boolean hasYear() {
        return items.stream().anyMatch(it -> it.year() != null);
    }

    /**
     * The same list with each written year spread over the items that have none: backwards first, then forwards. In
     * "tháng 12, tháng 1/2025" the year behind cannot be that of the first, so it is asked for; "từ tháng 10 đến tháng
     * 3/2025" can only begin in the year before, which is asked for too.
     */
    SpanList withSharedYears() {
        List<Written> shared = new ArrayList<>(items);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Written next = shared.get(i + 1);
            if (shared.get(i).year() == null && next.year() != null) {
                shared.set(i, before(shared.get(i), next, next.year(), joints.get(i)));
            }
        }
        for (int i = 1; i < shared.size(); i++) {
            if (shared.get(i).year() == null) {
                shared.set(i, shared.get(i).inYear(shared.get(i - 1).year()));
            }
        }
        if (hasYear()) shared.replaceAll(it -> it.year() == null ? it.ofUnclearYear() : it);
        return new SpanList(shared, joints);
    }

    private static Written before(Written item, Written next, int year, Joint joint) {
        if (joint != Joint.RANGE) return goesDown(item, next, year, 0) ? item : item.inYear(year);
        return goesDown(item, next, year, 1) ? item.inferredIn(year - 1) : item.inYear(year);
    }

    /** Whether the next one starts earlier in the same year, by so many months; inside one month that is a mistake. */
    private static boolean goesDown(Written item, Written next, int year, int months) {
        Span here = item.shape().in(year);
        Span there = next.shape().in(year);
        if (here == null || there == null) return false;
        return here.first().isAfter(there.first())
                && here.first().getMonthValue() - there.first().getMonthValue() >= months;
    }
}
