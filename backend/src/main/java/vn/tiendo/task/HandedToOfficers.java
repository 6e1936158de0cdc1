package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit handed an assignment to some of its people. Beside {@link AssignmentMoved}, which is kept and names nobody: this one
 * is only for those who tell them.
 *
 * @param accounts to whom; not those who had it before
 * @param dueOn its last day; null without one
 */
public record HandedToOfficers(
        UUID agencyId,
        UUID assignmentId,
        UUID taskId,
        UUID unitId,
        Collection<UUID> accounts,
        @Nullable LocalDate dueOn) {}
