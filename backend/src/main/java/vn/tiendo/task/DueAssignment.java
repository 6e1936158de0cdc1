package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.unit.PartyRole;

/** An assignment on the last day on which finishing it is on time.
 *
 * @param version grows with every change
 * @param changedAt when something last happened to it
 */
public record DueAssignment(
        UUID id,
        long version,
        String planSymbol,
        String path,
        String content,
        String deadlineText,
        String unitName,
        PartyRole role,
        WorkState workState,
        LocalDate dueOn,
        Instant changedAt) {}
