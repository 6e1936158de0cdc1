package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.unit.PartyRole;

/** What part of a filter the summary knows: whose work is counted, and in which role. */
record GroupScope(
        UUID agencyId,
        @Nullable UUID unitId,
        @Nullable UUID planId,
        @Nullable PartyRole role) {

    /** A unit's own people count theirs. */
    static GroupScope of(Actor actor, AssignmentFilter filter) {
        return new GroupScope(actor.agencyId(), Reading.unitOfFigures(actor, filter.unit), filter.plan, filter.role);
    }

    /** A unit's own people see nothing of another unit. */
    boolean isEmptyFor(AssignmentFilter filter) {
        return filter.unit != null && !filter.unit.equals(unitId);
    }

    /** The same on a day, by one of the deadlines. */
    CountScope asOf(LocalDate day, Basis basis) {
        return new CountScope(agencyId, planId, unitId, day, basis);
    }

    boolean includes(String roleOfRow) {
        return Set.of(roles()).contains(roleOfRow);
    }

    /** By their codes, as rows of the summary have them. */
    String[] roles() {
        var roles = role == null ? List.of(PartyRole.values()) : List.of(role);
        return roles.stream().map(PartyRole::name).toArray(String[]::new);
    }

    /** Rows of the summary {@code c}; all plans together have rows of their own.
     *
     * @param eachPlan whether each plan is counted by itself
     */
    Sql summary(String columns, boolean eachPlan) {
        return new Sql(
                        "select " + columns + " from task_count c where c.agency_id = ? and c.role = any (?)",
                        agencyId,
                        roles())
                .addWhen(planId != null, "and c.plan_id = ?", planId)
                .addWhen(planId == null && eachPlan, "and c.plan_id is not null")
                .addWhen(planId == null && !eachPlan, "and c.plan_id is null")
                .addWhen(unitId != null, "and c.unit_id = ?", unitId);
    }

    /** The assignments {@code a} themselves. */
    Sql assignments(String columns) {
        return addAssignments(new Sql(""), columns);
    }

    Sql addAssignments(Sql sql, String columns) {
        return sql.add("select " + columns + " from assignment a where a.agency_id = ?", agencyId)
                .addWhen(unitId != null, "and a.unit_id = ?", unitId)
                .addWhen(planId != null, "and a.plan_id = ?", planId)
                .addWhen(role != null, "and a.role = ?", role);
    }
}
