package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/**
 * The headings under which a list can be shown, with exact numbers where the summary has them; of other filters, what is
 * among the first thousand lines is counted, and there may be more.
 */
@ApplicationScoped
class AssignmentGroups {
    private final GroupTallies tallies;
    private final GroupHeadings headings;
    private final GroupMonths months;
    private final GroupSample sample;
    private final Shares shares;

    @Inject
    AssignmentGroups(
            GroupTallies tallies, GroupHeadings headings, GroupMonths months, GroupSample sample, Shares shares) {
        this.tallies = tallies;
        this.headings = headings;
        this.months = months;
        this.sample = sample;
        this.shares = shares;
    }

    Page<AssignmentGroup> of(Actor actor, GroupBy by, AssignmentFilter filter) {
        var scope = GroupScope.of(actor, filter);
        if (scope.isEmptyFor(filter)) {
            return Page.whole(List.of());
        }
        return found(actor, scope, by, filter).map(group -> group.within(filter));
    }

    private Page<AssignmentGroup> found(Actor actor, GroupScope scope, GroupBy by, AssignmentFilter filter) {
        if (isKnown(by, filter) && !Reading.includesShared(actor, shares.any(actor.agencyId()))) {
            return counted(scope, by, filter);
        }
        var first = sample.of(actor, filter, by);
        return first.isWhole()
                ? Page.whole(headings.of(by, first.totals()))
                : counted(scope, by, filter).map(first::correct);
    }

    private static boolean isKnown(GroupBy by, AssignmentFilter filter) {
        return by == GroupBy.MONTH ? GroupMonths.knows(filter) : filter.isCounted();
    }

    private Page<AssignmentGroup> counted(GroupScope scope, GroupBy by, AssignmentFilter filter) {
        return switch (by) {
            case UNIT -> Page.whole(headings.of(by, sums(tallies.byUnit(scope), filter.states())));
            case PLAN -> plans(scope, filter);
            case STATE -> Page.whole(headings.of(by, states(tallies.inAll(scope), filter.states())));
            case MONTH -> Page.whole(months.of(scope, filter));
        };
    }

    private Page<AssignmentGroup> plans(GroupScope scope, AssignmentFilter filter) {
        var after = Cursor.decode(filter.cursor, 1);
        var totals = tallies.byPlan(scope, after == null ? null : after.id(0), filter.limit + 1);
        var page = Page.cut(List.copyOf(totals.keySet()), filter.limit, Cursor::of, null);
        totals.keySet().retainAll(page.items());
        return new Page<>(headings.of(GroupBy.PLAN, sums(totals, filter.states())), page.nextCursor(), null);
    }

    private static Map<String, Long> sums(Map<UUID, Map<WorkState, Long>> totals, Set<WorkState> states) {
        var sums = new HashMap<String, Long>();
        totals.forEach((key, ofStates) -> sums.put(
                key.toString(),
                states(ofStates, states).values().stream()
                        .mapToLong(total -> total)
                        .sum()));
        return sums;
    }

    private static Map<String, Long> states(Map<WorkState, Long> totals, Set<WorkState> states) {
        var asked = new HashMap<String, Long>();
        states.forEach(state -> asked.put(state.name(), totals.getOrDefault(state, 0L)));
        return asked;
    }
}
