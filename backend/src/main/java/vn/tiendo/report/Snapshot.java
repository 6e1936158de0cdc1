package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.task.Figures;

/** A unit's figures and lines as of the end of a day.
 *
 * @param lead of what the unit leads
 * @param coordinating of what it contributes to
 */
public record Snapshot(LocalDate asOf, Figures lead, Figures coordinating, List<ReportLine> lines) {}
