package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;

/** A version of a report as a line of a list.
 *
 * @param reason why it took the place of the one before; empty for the first
 * @param figures when its figures were taken
 * @param asOf the day they are true for
 */
public record VersionRow(
        int number, String reason, FiguresKind figures, LocalDate asOf, Instant submittedAt, Instant approvedAt) {}
