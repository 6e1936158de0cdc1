package vn.tiendo.report;

import java.time.LocalDate;
import java.util.UUID;

/** A round as a line of a list.
 *
 * @param units how many must report
 * @param sent how many have sent or are approved
 */
public record RoundRow(
        UUID id,
        RoundKind kind,
        String name,
        UUID planId,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        RoundState state,
        int units,
        int sent,
        int approved) {}
