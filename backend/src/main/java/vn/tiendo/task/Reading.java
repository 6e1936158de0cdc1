package vn.tiendo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;

/** What {@link AssignmentPolicy} lets an actor read, as conditions of queries on {@code assignment a}. */
final class Reading {
    private static final String SHARED = "select s.assignment_id from assignment_share s where s.agency_id = ?";

    private Reading() {}

    /** Of which unit figures are shown: a unit's own people see theirs, whatever they ask for. */
    static @Nullable UUID unitOfFigures(Actor actor, @Nullable UUID wanted) {
        var own = AssignmentPolicy.onlyUnit(actor);
        return own == null ? wanted : own;
    }

    /** Whether lists hold what other agencies gave, too.
     *
     * @param any whether another agency has given anything
     */
    static boolean includesShared(Actor actor, boolean any) {
        return any && AssignmentPolicy.readsShared(actor);
    }

    /** Lists hold the shares of the unit itself.
     *
     * @param withShared whether to look for what other agencies gave the actor's agency to do
     */
    static void addToList(Sql sql, Actor actor, boolean withShared) {
        var unit = AssignmentPolicy.onlyUnit(actor);
        if (includesShared(actor, withShared)) {
            sql.add("(a.agency_id = ? or a.id = any (array(" + SHARED + ")))", actor.agencyId(), actor.agencyId());
            return;
        }
        sql.add("a.agency_id = ?", actor.agencyId()).addWhen(unit != null, "and a.unit_id = ?", unit);
    }

    /** Whoever takes part in a task may open what the others do for it, too. */
    static Sql addToOne(Sql sql, Actor actor) {
        if (AssignmentPolicy.readsShared(actor)) {
            return sql.add(
                    "(a.agency_id = ? or a.id in (" + SHARED + " and s.assignment_id = a.id))",
                    actor.agencyId(),
                    actor.agencyId());
        }
        sql.add("a.agency_id = ?", actor.agencyId());
        return addOwnTask(sql, actor, "a.task_id");
    }

    /** Tasks in which the unit takes part. */
    static Sql addOwnTask(Sql sql, Actor actor, String taskId) {
        var unit = AssignmentPolicy.onlyUnit(actor);
        return sql.addWhen(
                unit != null,
                "and exists (select from assignment own where own.task_id = " + taskId + " and own.unit_id = ?)",
                unit);
    }
}
