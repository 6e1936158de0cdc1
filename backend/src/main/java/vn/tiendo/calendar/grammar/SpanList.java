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

    /** The same list with each written year spread over the items that have none: backwards first, then forwards. */
    SpanList withSharedYears() {
        List<Written> shared = new ArrayList<>(items);
        for (int i = shared.size() - 2; i >= 0; i--) {
            if (shared.get(i).year() == null) {
                shared.set(i, shared.get(i).inYear(shared.get(i + 1).year()));
            }
        }
        for (int i = 1; i < shared.size(); i++) {
            if (shared.get(i).year() == null) {
                shared.set(i, shared.get(i).inYear(shared.get(i - 1).year()));
            }
        }
        return new SpanList(shared, joints);
    }
}
