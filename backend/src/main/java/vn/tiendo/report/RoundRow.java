package vn.tiendo.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as a line of a list.
 *
 * @param planId null for all plans; then its symbol is empty
 * @param units how many must report, of those whose reports the asking person may open
 * @param sent how many have sent or are approved
 * @param ownReportId the report of the asking person's unit, when it must report
 * @param ownState where that report stands
 */
public record RoundRow(
        UUID id,
        RoundKind kind,
        String name,
        @Nullable UUID planId,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        RoundState state,
        int units,
        int sent,
        int approved,
        @Nullable UUID ownReportId,
        @Nullable ReportState ownState) {}
