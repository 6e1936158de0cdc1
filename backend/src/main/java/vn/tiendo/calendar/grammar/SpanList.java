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
     * "tháng 12, tháng 1/2025" the year behind cannot be that of the first, so it is asked for.
     */
    SpanList withSharedYears() {
        List<Written> shared = new ArrayList<>(items);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Written next = shared.get(i + 1);
            if (shared.get(i).year() == null && !isTurnOfYear(shared.get(i), next, joints.get(i))) {
                shared.set(i, shared.get(i).inYear(next.year()));
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

    /** Whether a list goes down inside the year that stands behind; a range does so only by mistake. */
    private static boolean isTurnOfYear(Written item, Written next, Joint joint) {
        if (joint == Joint.RANGE || next.year() == null) return false;
        Span here = item.shape().in(next.year());
        Span there = next.shape().in(next.year());
        return here != null && there != null && here.first().isAfter(there.first());
    }
}
