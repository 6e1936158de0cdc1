package vn.tiendo.report;

import org.jspecify.annotations.Nullable;

/** Sends a unit's report.
 *
 * @param formVersion the version of its form that the sender has seen, as the ETag of the form has it; null where the round has
 *     no form
 */
public record SubmitReport(@Nullable Long formVersion) {}
