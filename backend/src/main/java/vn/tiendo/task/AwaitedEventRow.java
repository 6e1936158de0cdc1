package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An awaited event as a line of a list.
 *
 * @param words as a plan writes it
 * @param merged how many others were merged into it: other words for the same
 * @param tasks how many hang on it, in all plans
 * @param units how many units have work that still waits
 * @param waiting assignments that have no date before it
 * @param waitingSince when the oldest of them was assigned; null when none waits
 * @param happenings how often it was entered
 * @param lastHappenedOn the newest of its dates
 */
public record AwaitedEventRow(
        UUID id,
        String words,
        long merged,
        long tasks,
        long units,
        long waiting,
        @Nullable LocalDate waitingSince,
        int happenings,
        @Nullable LocalDate lastHappenedOn) {}
