package vn.tiendo.intake;

import java.util.List;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.intake.text.PlanPeriod;

/**
 * What was understood of a plan document.
 *
 * @param period as in the plan, with the year that a date without one belongs to
 * @param proseTasks duties that stand only in the text; a person takes them over or not
 */
record UnderstoodPlan(ImportedPlan plan, PlanPeriod period, List<UnderstoodRow> rows, List<ProseTask> proseTasks) {}
