package vn.tiendo.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.difficulty.DifficultyFound;
import vn.tiendo.difficulty.DifficultyState;
import vn.tiendo.plan.PlanFound;
import vn.tiendo.plan.PlanState;
import vn.tiendo.shared.search.Excerpt;
import vn.tiendo.shared.search.ExcerptPart;
import vn.tiendo.task.TaskFound;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.UnitFound;
import vn.tiendo.unit.UnitKind;

/** One thing that was found.
 *
 * @param id of the unit, plan, task or difficulty
 * @param excerpt its text in parts, of which some are what was looked for
 * @param symbol of the plan, marked in the same way; empty for a unit
 * @param planId of a task or difficulty
 * @param path of a task: its number in the annex
 * @param content of a task that was found by a product: what the product is for
 * @param assignmentId of a task: the share of the own unit, else of the first lead
 * @param code of a unit
 * @param unitName of the unit that raised a difficulty
 * @param issuedOn of a plan
 * @param dueOn of a task: its last day
 * @param raisedOn of a difficulty that was sent
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
        @Nullable String unitName,
        @Nullable UnitKind unitKind,
        @Nullable PlanState planState,
        @Nullable WorkState workState,
        @Nullable DifficultyState difficultyState,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate raisedOn) {

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
                unit.kind(),
                null,
                null,
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
                null,
                null,
                plan.state(),
                null,
                null,
                plan.issuedOn(),
                null,
                null);
    }

    static SearchHit of(DifficultyFound difficulty) {
        return new SearchHit(
                SearchKind.DIFFICULTY,
                difficulty.id(),
                difficulty.excerpt().parts(),
                Excerpt.plain(difficulty.planSymbol()).parts(),
                difficulty.planId(),
                null,
                null,
                null,
                null,
                difficulty.unitName(),
                null,
                null,
                null,
                difficulty.state(),
                null,
                null,
                difficulty.raisedOn());
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
                null,
                null,
                task.workState(),
                null,
                null,
                task.dueOn(),
                null);
    }
}
