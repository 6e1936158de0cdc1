package vn.tiendo.report;

import java.util.List;
import java.util.function.Supplier;
import vn.tiendo.difficulty.RaisedByUnit;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.TaskProduct;

/** What a consolidation says beside what units reported, as of the day of its figures.
 *
 * @param soonDays by how many days before its last one work counts as due soon
 * @param eachTaskOnce false when there are so many assignments that tasks are not looked at one by one; then there are none
 * @param tasks in the order of the annex
 * @param products what tasks owe; looked up only for whoever wants to see it
 * @param raised difficulties of units of the round, the oldest first
 */
record RoundSources(
        int soonDays,
        boolean eachTaskOnce,
        List<TaskAsOf> tasks,
        Supplier<List<TaskProduct>> products,
        List<RaisedByUnit> raised) {}
