package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Of each unit the one turn that is to be looked at now, so that a monthly task does not show each unit twelve times. */
final class CurrentTurns {
    /** What is open and due first comes first; with nothing open, the last turn. */
    private static final Comparator<AssignmentBrief> URGENCY = Comparator.comparing(
                    (AssignmentBrief share) -> !share.workState().isOpen())
            .thenComparing(share -> share.workState().isOpen() ? dueOn(share) : LocalDate.MIN)
            .thenComparing(AssignmentBrief::occurrence, Comparator.reverseOrder());

    private CurrentTurns() {}

    /** In the order of the units. */
    static List<AssignmentBrief> of(Collection<AssignmentBrief> shares) {
        var byUnit = new LinkedHashMap<UUID, AssignmentBrief>();
        shares.forEach(share ->
                byUnit.merge(share.unit().id(), share, (one, other) -> URGENCY.compare(other, one) < 0 ? other : one));
        return List.copyOf(byUnit.values());
    }

    private static LocalDate dueOn(AssignmentBrief share) {
        return share.dueOn() == null ? LocalDate.MAX : share.dueOn();
    }
}
