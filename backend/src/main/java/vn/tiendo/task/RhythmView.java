package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is expected of an assignment over time.
 *
 * @param turns of a recurring task: every turn of this unit, those to come, too; empty for what is done once
 * @param pace of steady work: how often something happened; null where no steady activity is expected
 * @param awaited what its dates hang on; null for what has dates of its own
 */
public record RhythmView(
        List<RhythmTurn> turns,
        @Nullable RhythmPace pace,
        @Nullable RhythmEvent awaited) {

    /** One turn of a recurring task.
     *
     * @param assignmentId null while it is still to come
     * @param workState null while it is still to come
     * @param schedule null while it is still to come
     */
    public record RhythmTurn(
            int occurrence,
            @Nullable String label,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            @Nullable UUID assignmentId,
            @Nullable WorkState workState,
            @Nullable Schedule schedule) {}

    /** How often something happened.
     *
     * @param months the last twelve, this one last; progress, products and results each count as one event
     * @param lastActivityOn when something happened last
     * @param silentDays days since then
     * @param expectedDays something is expected to happen at least once in as many days
     */
    public record RhythmPace(List<RhythmMonth> months, LocalDate lastActivityOn, long silentDays, int expectedDays) {}

    /** @param firstDay names the month */
    public record RhythmMonth(LocalDate firstDay, int events) {}

    /** What the dates hang on.
     *
     * @param eventId of the awaited event, or of the one that speaks for it
     * @param words as a plan writes it
     * @param happenedOn null while it is waited for
     * @param documentSymbol of the document that shows it
     */
    public record RhythmEvent(
            UUID eventId,
            String words,
            @Nullable LocalDate happenedOn,
            @Nullable String documentSymbol) {}
}
