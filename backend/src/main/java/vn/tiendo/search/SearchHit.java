package vn.tiendo.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanFound;
import vn.tiendo.plan.PlanState;
import vn.tiendo.shared.search.Excerpt;
import vn.tiendo.shared.search.ExcerptPart;
import vn.tiendo.task.TaskFound;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.UnitFound;

/** One thing that was found.
 *
 * @param id of the unit, plan or task
 * @param excerpt its text in parts, of which some are what was looked for
 * @param symbol of the plan, marked in the same way; empty for a unit
 * @param planId of a task
 * @param path of a task: its number in the annex
 * @param content of a task that was found by a product: what the product is for
 * @param assignmentId of a task: the share of the own unit, else of the first lead
 * @param code of a unit
 * @param issuedOn of a plan
 * @param dueOn of a task: its last day
 */
public record SearchHit(
        SearchKind kind,
        UUID id,
        List<ExcerptPart> excerpt,
        List<ExcerptPart> symbol,
        @Nullable UUID planId,
        @Nullable String path,
        @Nullable String content,
        @Nullable UUID assignmentId,
        @Nullable String code,
        @Nullable PlanState planState,
        @Nullable WorkState workState,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn) {

    static SearchHit of(UnitFound unit) {
        return new SearchHit(
                SearchKind.UNIT,
                unit.id(),
                unit.name().parts(),
                List.of(),
                null,
                null,
                null,
                null,
                unit.code(),
                null,
                null,
                null,
                null);
    }

    static SearchHit of(PlanFound plan) {
        return new SearchHit(
                SearchKind.PLAN,
                plan.id(),
                plan.title().parts(),
                plan.symbol().parts(),
                null,
                null,
                null,
                null,
                null,
                plan.state(),
                null,
                plan.issuedOn(),
                null);
    }

    static SearchHit ofTask(TaskFound task) {
        return of(SearchKind.TASK, task, null);
    }

    static SearchHit ofProduct(TaskFound task) {
        return of(SearchKind.PRODUCT, task, task.content());
    }

    private static SearchHit of(SearchKind kind, TaskFound task, @Nullable String content) {
        return new SearchHit(
                kind,
                task.id(),
                task.excerpt().parts(),
                Excerpt.plain(task.planSymbol()).parts(),
                task.planId(),
                task.path(),
                content,
                task.assignmentId(),
                null,
                null,
                task.workState(),
                null,
                task.dueOn());
    }
}
