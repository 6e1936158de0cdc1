package vn.tiendo.task;

import java.util.List;
import java.util.UUID;

/** An awaited event with what hangs on it and every time that it was entered.
 *
 * @param tasks what the next entry would concern, without dates yet
 * @param happenings newest first
 */
public record AwaitedEventView(UUID id, String words, List<AwaitedTask> tasks, List<HappeningView> happenings) {}
