package vn.tiendo.report.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportSection;
import vn.tiendo.report.Snapshot;

/** A report at one moment.
 *
 * @param number of the version; null for today
 * @param snapshot with the unit's own words on the lines
 * @param until the moment of its figures, in words
 */
public record Side(@Nullable Integer number, Snapshot snapshot, String until, Map<ReportSection, String> texts) {}
