package vn.tiendo.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A unit's share of a consolidation; without figures while its report is not approved ("chưa báo cáo" is never zero). */
public record UnitPart(
        UUID reportId,
        UnitRef unit,
        ReportState state,
        @Nullable Figures figures,
        @Nullable String results,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable String nextSteps) {}
