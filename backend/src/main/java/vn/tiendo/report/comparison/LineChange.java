package vn.tiendo.report.comparison;

import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportLine;

/** A line that is not the same in both; one of the two is null where it came or went. */
public record LineChange(
        @Nullable ReportLine before, @Nullable ReportLine after) {}
