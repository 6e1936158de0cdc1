package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.search.Excerpt;

/** A task that answers a search, or one of whose products does.
 *
 * @param assignmentId the share that the actor opens: of the own unit, else of the first lead; null when nobody leads
 * @param excerpt what was found, marked: of the content, or the name of the product, or the evidence
 * @param content of the task
 */
public record TaskFound(
        UUID id,
        @Nullable UUID assignmentId,
        UUID planId,
        String planSymbol,
        String path,
        Excerpt excerpt,
        String content,
        WorkState workState,
        @Nullable LocalDate dueOn) {}
