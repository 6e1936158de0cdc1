package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.unit.PartyRole;

/** Open work whose last day is near or over.
 *
 * @param path of the row in the annex
 * @param words what the unit said last of its progress; empty when it said nothing
 */
public record DueItem(
        UUID assignmentId,
        UUID unitId,
        PartyRole role,
        String planSymbol,
        String path,
        String content,
        LocalDate dueOn,
        WorkState workState,
        int percent,
        String words) {}
