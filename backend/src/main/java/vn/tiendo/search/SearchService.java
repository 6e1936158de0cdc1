package vn.tiendo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.difficulty.DifficultyFinder;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Scope;
import vn.tiendo.plan.PlanFinder;
import vn.tiendo.shared.search.SearchText;
import vn.tiendo.task.TaskFinder;
import vn.tiendo.unit.UnitFinder;

/** Asks every feature for what it finds, in bounded time. */
@ApplicationScoped
class SearchService {
    private final UnitFinder units;
    private final PlanFinder plans;
    private final TaskFinder tasks;
    private final DifficultyFinder difficulties;
    private final SearchTime time;
    private final CurrentActor current;

    @Inject
    SearchService(
            UnitFinder units,
            PlanFinder plans,
            TaskFinder tasks,
            DifficultyFinder difficulties,
            SearchTime time,
            CurrentActor current) {
        this.units = units;
        this.plans = plans;
        this.tasks = tasks;
        this.difficulties = difficulties;
        this.time = time;
        this.current = current;
    }

    @Transactional
    SearchView find(SearchQuery query) {
        var text = query.text();
        return text.isEmpty() ? new SearchView(List.of()) : time.limited(() -> view(query, text));
    }

    private SearchView view(SearchQuery query, SearchText text) {
        var groups = new ArrayList<SearchGroup>();
        if (query.wants(SearchKind.UNIT) && reads(Scope.UNITS_READ)) {
            groups.add(SearchGroup.of(SearchKind.UNIT, units.find(text, query.q, query.limit), SearchHit::of));
        }
        if (query.wants(SearchKind.PLAN) && reads(Scope.PLANS_READ)) {
            groups.add(SearchGroup.of(SearchKind.PLAN, plans.find(text, query.limit), SearchHit::of));
        }
        if (query.wants(SearchKind.TASK) || query.wants(SearchKind.PRODUCT)) {
            var found = tasks.find(text, query.limit);
            groups.add(SearchGroup.of(SearchKind.TASK, found.tasks(), SearchHit::ofTask));
            groups.add(SearchGroup.of(SearchKind.PRODUCT, found.products(), SearchHit::ofProduct));
        }
        if (query.wants(SearchKind.DIFFICULTY)) {
            groups.add(SearchGroup.of(SearchKind.DIFFICULTY, difficulties.find(text, query.limit), SearchHit::of));
        }
        groups.removeIf(group -> group.hits().isEmpty() || !query.wants(group.kind()));
        return new SearchView(List.copyOf(groups));
    }

    /** Whoever acts for another, and other systems, see no more than they were lent. */
    private boolean reads(Scope scope) {
        return current.require().authority().scopes().contains(scope);
    }
}
