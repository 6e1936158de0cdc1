package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** More time that a unit asked for, and the answer.
 *
 * @param path of the row in the annex
 * @param originalDueOn as issued
 * @param dueOnBefore the last day in force when it was asked
 * @param askedDueOn the last day that the unit asked for
 * @param late whether it was asked after the last day in force
 * @param grantedDueOn the new last day; null unless granted
 * @param decision the reason of the answer; empty while there is none
 * @param mayDecide whether the caller may answer it now
 */
public record ExtensionView(
        UUID id,
        UUID assignmentId,
        UUID taskId,
        UUID planId,
        String planSymbol,
        String path,
        String content,
        UnitRef unit,
        ExtensionState state,
        @Nullable LocalDate originalDueOn,
        LocalDate dueOnBefore,
        LocalDate askedDueOn,
        String reason,
        boolean late,
        LocalDate askedOn,
        String askedBy,
        String askedByTitle,
        @Nullable LocalDate grantedDueOn,
        String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String decidedByTitle,
        boolean mayDecide,
        long version)
        implements HasVersion {}
