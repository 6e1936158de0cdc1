package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.tiendo.calendar.Deadline;

/** What a task begins with, and what of it is still to come.
 *
 * @param now assigned when the plan is issued; at least one
 * @param later turns whose time has not come
 */
record Opening(List<Portion> now, List<Portion> later) {

    /** @param until turns that begin by this day are assigned at once, and the first one in any case */
    static Opening of(Deadline deadline, LocalDate until) {
        var all = Portions.of(deadline);
        var later = all.stream()
                .filter(Portion::turn)
                .filter(portion -> portion.beginsOn().isAfter(until))
                .toList();
        if (later.size() == all.size()) {
            return new Opening(all.subList(0, 1), all.subList(1, all.size()));
        }
        return new Opening(
                all.stream().filter(portion -> !later.contains(portion)).toList(), later);
    }

    Ahead ahead() {
        return new Ahead(
                later.size(),
                later.stream()
                        .map(Portion::dueOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
