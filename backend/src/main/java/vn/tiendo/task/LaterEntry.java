package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something recorded on an assignment after a cut-off, and what it changed.
 *
 * @param path of the row in the annex
 * @param occurrenceLabel of a recurring task: which turn
 * @param stateBefore null when the assignment was made by it
 * @param words what the person wrote
 * @param reference of evidence: symbol, URL or file name
 */
public record LaterEntry(
        UUID id,
        UUID assignmentId,
        String path,
        String content,
        @Nullable String occurrenceLabel,
        StoryKind kind,
        Instant recordedAt,
        String actorName,
        @Nullable WorkState stateBefore,
        WorkState stateAfter,
        @Nullable Integer percentBefore,
        int percentAfter,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        String words,
        @Nullable String reference) {}
