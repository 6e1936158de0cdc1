package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;

/** What to change in the reading of deadlines; what is null stays.
 *
 * @param beforeTakesDay whether "trước ngày X" counts X itself as on time; holds for what is read from now on
 */
public record ChangeDeadlineSettings(@Nullable Boolean beforeTakesDay) {}
