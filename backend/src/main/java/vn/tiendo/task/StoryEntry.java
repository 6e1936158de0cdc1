package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event in the story of an assignment.
 *
 * @param workState the state after it
 * @param percent after it
 * @param words what the person wrote; the reason of a return
 * @param reference of evidence: symbol, URL or file name
 */
public record StoryEntry(
        UUID id,
        StoryKind kind,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actorName,
        String actorTitle,
        WorkState workState,
        int percent,
        String words,
        @Nullable String reference) {

    /** The same with words that are known only when it is read. */
    StoryEntry with(String told) {
        return new StoryEntry(
                id, kind, recordedAt, effectiveOn, actorName, actorTitle, workState, percent, told, reference);
    }
}
