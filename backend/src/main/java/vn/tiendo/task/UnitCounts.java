package vn.tiendo.task;

/** What is counted of a unit.
 *
 * @param lead what it leads
 * @param coordinating what it contributes to; never added to the other
 */
public record UnitCounts(UnitRef unit, Figures lead, Figures coordinating) {}
