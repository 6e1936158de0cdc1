package vn.tiendo.task;

import java.util.UUID;

/** Other words for an awaited event, which later plans may use, too.
 *
 * @param tasks how many hang on it in these words
 */
public record MergedWording(UUID id, String words, long tasks, long version) {}
